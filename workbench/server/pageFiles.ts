import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ProblemError } from "./http";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Types that are compressed already. */
const COMPRESSED = [".png", ".ico", ".woff2"];

type Encoding = "br" | "gzip" | "identity";

interface PageFile {
  /** Changes with the file. */
  readonly version: string;
  readonly etag: string;
  readonly content: Buffer;
  readonly encoded: Map<Encoding, Buffer>;
}

/** The files of the built page, kept in memory as they are sent. */
export class PageFiles {
  readonly #files = new Map<string, PageFile>();

  constructor(private readonly folder: string) {}

  /**
   * Sends a file of the folder; `/` is `index.html`, in which the nonce of the response's styles is
   * filled in.
   * @throws ProblemError when there is no such file.
   */
  async send(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    nonce: string,
  ): Promise<void> {
    const name = path === "/" ? "/index.html" : path;
    const file = await this.#read(name);
    const type = extname(name).toLowerCase();
    response.setHeader("content-type", TYPES[type] ?? "application/octet-stream");
    if (type === ".html") return sendHtml(request, response, file, nonce);
    response.setHeader("etag", file.etag);
    response.setHeader("cache-control", "no-cache");
    response.setHeader("vary", "accept-encoding");
    if (request.headers["if-none-match"]?.includes(file.etag)) {
      response.writeHead(304).end();
      return;
    }
    const encoding = COMPRESSED.includes(type) ? "identity" : encodingFor(request);
    if (encoding !== "identity") response.setHeader("content-encoding", encoding);
    finish(request, response, await encoded(file, encoding));
  }

  async #read(name: string): Promise<PageFile> {
    const path = await this.#pathOf(name);
    const { size, mtimeMs } = await stat(path);
    const version = `${size} ${mtimeMs}`;
    let file = this.#files.get(path);
    if (file?.version !== version) {
      const content = await readFile(path);
      const hash = createHash("sha256").update(content).digest("base64url").slice(0, 27);
      file = { version, etag: `"${hash}"`, content, encoded: new Map() };
      this.#files.set(path, file);
    }
    return file;
  }

  /** The path of a regular file inside of the folder, links followed. */
  async #pathOf(name: string): Promise<string> {
    try {
      const decoded = decodeURIComponent(name);
      if (decoded.includes("\0") || /(^|[\\/])\./.test(decoded)) throw new Error("not a page's");
      const root = await realpath(this.folder);
      const path = await realpath(join(root, decoded));
      if (path.startsWith(root + sep) && (await stat(path)).isFile()) return path;
    } catch {
      // Whatever is wrong with the path, there is no file at it.
    }
    throw new ProblemError("notFound", `There is no ${name.slice(0, 200)}.`);
  }
}

function sendHtml(
  request: IncomingMessage,
  response: ServerResponse,
  { content }: PageFile,
  nonce: string,
): void {
  const html = content
    .toString("utf8")
    .replace(/(<meta\s+name="csp-nonce"\s+content=")[^"]*"/, `$1${nonce}"`);
  response.setHeader("cache-control", "no-store");
  finish(request, response, Buffer.from(html));
}

function finish(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  response.setHeader("content-length", body.length);
  response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
}

function encodingFor({ headers }: IncomingMessage): Encoding {
  const accepted = String(headers["accept-encoding"] ?? "");
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? "gzip" : "identity";
}

async function encoded(file: PageFile, encoding: Encoding): Promise<Buffer> {
  let body = encoding === "identity" ? file.content : file.encoded.get(encoding);
  if (!body) {
    body =
      encoding === "br"
        ? await promisify(brotliCompress)(file.content, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
          })
        : await promisify(gzip)(file.content);
    file.encoded.set(encoding, body);
  }
  return body;
}
