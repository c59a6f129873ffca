import { type Emulator, startEmulator } from "..";
import { ask, post } from "./testing";

describe("the token endpoints", () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(() => emulator.stop());

  const exchange = async (body: unknown) => {
    const response = await post(`${emulator.url}/auth/refresh`, body);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  const tenantOf = async (accessToken: unknown) => {
    const { data } = await ask<{ organization: { name: string } }>(
      emulator,
      "{ authenticatedUser { tenantId } organization { name } }",
      {},
      { Authorization: `Bearer ${accessToken}` },
    );
    return data;
  };

  it("exchange a refresh token for an access token of the first tenant", async () => {
    const { status, body } = await exchange({ refresh_token: emulator.refreshToken });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 604_800 });
    expect(typeof body.scope).toBe("string");
    expect(await tenantOf(body.access_token)).toMatchObject({
      authenticatedUser: { tenantId: emulator.tenantIds[0] },
    });
    expect(emulator.requests.tokenExchanges).toBe(1);
  });

  it("exchange it for an access token of another tenant, whose organization is another", async () => {
    const [first, second] = emulator.tenantIds;
    const names = [];
    for (const tenantId of [first, second]) {
      const { body } = await exchange({
        refresh_token: emulator.refreshToken,
        tenant_id: tenantId,
      });
      const data = await tenantOf(body.access_token);
      expect(data).toMatchObject({ authenticatedUser: { tenantId } });
      names.push(data.organization.name);
    }
    expect(new Set(names).size).toBe(2);
  });

  it("take a form as well as JSON", async () => {
    const response = await fetch(`${emulator.url}/auth/refresh`, {
      method: "POST",
      body: new URLSearchParams({ refresh_token: emulator.refreshToken }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty("access_token");
  });

  it.each([
    ["an unknown refresh token", { refresh_token: "unknown" }, 401, "invalid_grant"],
    ["no refresh token", {}, 400, "invalid_request"],
    ["a refresh token that is not a string", { refresh_token: 1 }, 400, "invalid_request"],
    ["a body that is not an object", ["refresh_token"], 400, "invalid_request"],
  ])("refuse %s", async (_, body, status, error) => {
    const result = await exchange(body);
    expect(result).toMatchObject({ status, body: { error } });
    expect(result.body).not.toHaveProperty("access_token");
  });

  it("refuse a tenant that the refresh token is not valid for", async () => {
    const unknown = "00000000-0000-4000-8000-000000000000";
    const [first = "", second] = emulator.tenantIds;
    const onlyFirst = emulator.issueRefreshToken([first]);
    for (const body of [
      { refresh_token: emulator.refreshToken, tenant_id: unknown },
      { refresh_token: onlyFirst, tenant_id: second },
    ]) {
      expect(await exchange(body)).toMatchObject({ status: 403, body: { error: "access_denied" } });
    }
  });

  it("exchange nothing after the refresh tokens were revoked", async () => {
    const other = emulator.issueRefreshToken();
    const revoked = await post(`${emulator.url}/auth/revoke`, { refresh_token: other });
    expect(revoked.status).toBe(200);
    for (const refreshToken of [other, emulator.refreshToken]) {
      expect((await exchange({ refresh_token: refreshToken })).status).toBe(401);
    }
  });

  it("leave everything as it is when an unknown token is to be revoked", async () => {
    await post(`${emulator.url}/auth/revoke`, { refresh_token: "unknown" });
    expect((await exchange({ refresh_token: emulator.refreshToken })).status).toBe(200);
  });

  it("say where to sign in", async () => {
    const response = await fetch(`${emulator.url}/auth/meta`);
    expect(await response.json()).toMatchObject({
      domain: new URL(emulator.url).host,
      clientId: expect.any(String),
    });
  });
});

describe("an access token", () => {
  it("lives as long as was chosen", async () => {
    const emulator = await startEmulator({ accessTokenSeconds: 1 });
    try {
      const authorization = { Authorization: `Bearer ${emulator.accessToken()}` };
      const query = "{ authenticatedUser { id } }";
      expect((await ask(emulator, query, {}, authorization)).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect((await ask(emulator, query, {}, authorization)).status).toBe(401);
    } finally {
      await emulator.stop();
    }
  });

  it.each(["http", "graphql"] as const)("is required, by %s", async (authFailure) => {
    const emulator = await startEmulator({ authFailure });
    try {
      for (const headers of [
        {},
        { Authorization: "Bearer x.y.z" },
        { Authorization: "Basic eA==" },
      ]) {
        const { status, data, errors } = await ask(
          emulator,
          "{ organization { id } }",
          {},
          headers,
        );
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.message).toMatch(/access token/);
        if (authFailure === "http") {
          expect(status).toBe(401);
        } else {
          expect(status).toBe(200);
          expect(errors?.[0]?.extensions).toEqual({ code: "UNAUTHENTICATED" });
        }
      }
    } finally {
      await emulator.stop();
    }
  });
});
