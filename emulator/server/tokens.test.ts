import { TENANT_CLAIM, Tokens } from "./tokens";

const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));

describe("access tokens", () => {
  it("are JWTs with user, tenant and expiry", () => {
    const token = new Tokens().issue("user-1", "tenant-1", 60);
    const [header = ""] = token.split(".");
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({
      alg: "HS256",
      typ: "JWT",
    });
    const { sub, exp, iat, [TENANT_CLAIM]: tenantId } = claimsOf(token);
    expect({ sub, tenantId, life: exp - iat }).toEqual({
      sub: "user-1",
      tenantId: "tenant-1",
      life: 60,
    });
    expect(Math.abs(iat - Date.now() / 1000)).toBeLessThan(60);
  });

  it("are accepted until they expire", () => {
    const tokens = new Tokens();
    expect(tokens.verify(tokens.issue("u", "t", 60))).toMatchObject({ userId: "u", tenantId: "t" });
    expect(tokens.verify(tokens.issue("u", "t", 0))).toBeUndefined();
    expect(tokens.verify(tokens.issue("u", "t", -60))).toBeUndefined();
  });

  it("are refused when another process signed them", () => {
    expect(new Tokens().verify(new Tokens().issue("u", "t", 60))).toBeUndefined();
  });

  it("are refused when someone changed their claims or their algorithm", () => {
    const tokens = new Tokens();
    const [header = "", payload = "", signature = ""] = tokens.issue("u", "t", 60).split(".");
    const forged = Buffer.from(
      JSON.stringify({ ...claimsOf(`.${payload}`), sub: "someone else" }),
    ).toString("base64url");
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
    expect(tokens.verify(`${header}.${payload}.${signature}`)).toBeDefined();
    expect(tokens.verify(`${header}.${forged}.${signature}`)).toBeUndefined();
    expect(tokens.verify(`${unsigned}.${payload}.`)).toBeUndefined();
    expect(tokens.verify(`${header}.${payload}.${signature}.more`)).toBeUndefined();
    expect(tokens.verify("nonsense")).toBeUndefined();
  });

  it("are all unknown once they were invalidated, and new ones are good", () => {
    const tokens = new Tokens();
    const before = tokens.issue("u", "t", 60);
    expect(tokens.verify(before)).toBeDefined();
    tokens.invalidateAccessTokens();
    expect(tokens.verify(before)).toBeUndefined();
    expect(tokens.verify(tokens.issue("u", "t", 60))).toBeDefined();
  });
});

describe("refresh tokens", () => {
  it("know their tenants until they are revoked", () => {
    const tokens = new Tokens();
    const refreshToken = tokens.addRefreshToken(["one", "two"]);
    const other = tokens.addRefreshToken(["two"], "chosen");
    expect(other).toBe("chosen");
    expect(tokens.tenantsOf(refreshToken)).toEqual(["one", "two"]);
    expect(tokens.tenantsOf("chosen")).toEqual(["two"]);
    expect(tokens.tenantsOf("unknown")).toBeUndefined();
    tokens.revokeRefreshTokens();
    expect(tokens.tenantsOf(refreshToken)).toBeUndefined();
    expect(tokens.tenantsOf("chosen")).toBeUndefined();
  });
});
