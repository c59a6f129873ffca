import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { refusalOf } from "./signature";

const secret = "s3cret";
const sign = (body: Buffer | string, key = secret) =>
  `sha256=${createHmac("sha256", key).update(body).digest("hex")}`;

describe("a delivery's signature", () => {
  test("is right for any body, as bytes or as text, whatever the header's case", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = Buffer.from(text, "utf8");
        const signature = sign(bytes);
        expect(refusalOf(bytes, { "X-Webhook-Signature": signature }, secret)).toBeUndefined();
        expect(refusalOf(text, { "x-webhook-signature": signature }, secret)).toBeUndefined();
      }),
    );
  });

  test("is wrong when one bit of the body differs", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), (body, at, bit) => {
        const signature = sign(Buffer.from(body));
        const changed = Uint8Array.from(body);
        const index = at % changed.length;
        changed[index] = (changed[index] ?? 0) ^ (1 << bit);
        expect(refusalOf(changed, { "x-webhook-signature": signature }, secret)).toBe("wrong");
      }),
    );
  });

  test.each([
    ["no header", {}, "missing"],
    ["an empty header", { "x-webhook-signature": "" }, "missing"],
    ["another header", { "x-hub-signature-256": sign("{}") }, "missing"],
    [
      "the header twice",
      { "x-webhook-signature": sign("{}"), "X-Webhook-Signature": "" },
      "missing",
    ],
    ["a header that is a list", { "x-webhook-signature": [sign("{}")] }, "missing"],
    ["no algorithm", { "x-webhook-signature": sign("{}").slice(7) }, "malformed"],
    ["another algorithm", { "x-webhook-signature": sign("{}").replace("256", "1") }, "malformed"],
    ["a short digest", { "x-webhook-signature": sign("{}").slice(0, -1) }, "malformed"],
    ["a long digest", { "x-webhook-signature": `${sign("{}")}0` }, "malformed"],
    ["text before it", { "x-webhook-signature": `x${sign("{}")}` }, "malformed"],
    ["no hexadecimal", { "x-webhook-signature": `sha256=${"g".repeat(64)}` }, "malformed"],
    ["another secret", { "x-webhook-signature": sign("{}", "other") }, "wrong"],
    ["another body", { "x-webhook-signature": sign("{ }") }, "wrong"],
  ])("with %s is refused", (_, headers, refusal) => {
    expect(refusalOf("{}", headers, secret)).toBe(refusal);
  });

  test("may have spaces around it, and capital letters", () => {
    const header = ` SHA256=${sign("{}").slice(7).toUpperCase()} `;
    expect(refusalOf("{}", { "x-webhook-signature": header }, secret)).toBeUndefined();
  });

  test("cannot be right without a secret, not even one of an empty secret", () => {
    expect(refusalOf("{}", { "x-webhook-signature": sign("{}", "") }, "")).toBe("noSecret");
    expect(refusalOf("{}", { "x-webhook-signature": sign("{}") }, undefined)).toBe("noSecret");
  });

  test("cannot be verified over a parsed body", () => {
    expect(refusalOf({}, { "x-webhook-signature": sign("{}") }, secret)).toBe("noBody");
  });
});
