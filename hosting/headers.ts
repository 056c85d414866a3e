import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * The headers that every answer of a host should carry: the one list. `npm start` serves with them, docs/deploy.md writes
 * them out for the common hosts (`npm run docs`), and tests walk the product under them.
 */
export type HeaderOptions = {
  /** Origins besides the own one that may be asked for data: that of a real API on another host. */
  connect?: readonly string[];
  /** May others show this page in a frame? */
  framed?: boolean;
};

/** Scenes are made to be shown in a page of somebody else; nothing else is. */
export const FRAMED_PATH = "/presentatie";
const FRAMED = new RegExp(`${FRAMED_PATH}(\\.html|/|$)`);

export const isFramed = (pathname: string): boolean => FRAMED.test(pathname);

/**
 * 404.html is shown at any address under any path, so it can name no file beside it: it carries its style and its script,
 * and those two texts are allowed by their hash. Nothing else is inline.
 */
function inlineHash(tag: "script" | "style"): string {
  const page = readFileSync(new URL("../public/404.html", import.meta.url), "utf8");
  const text = new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(page)?.[1];
  if (text === undefined) throw new Error(`404.html has no ${tag}`);
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** What a page may load and do; what is not named here it may not. */
const policy = (connect: readonly string[]) => ({
  "default-src": ["'none'"],
  "script-src": ["'self'", inlineHash("script")],
  "style-src": ["'self'", inlineHash("style")],
  "font-src": ["'self'"],
  // Pictures that the page makes of its own drawings.
  "img-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'", ...connect],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
});

const written = (rules: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(rules)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");

/** For a `<meta>`, where hosts set no headers: it cannot say who may frame the page. */
export const metaPolicy = ({ connect = [] }: HeaderOptions = {}): string => written(policy(connect));

export const framePolicy = (framed: boolean): string => `frame-ancestors ${framed ? "*" : "'self'"}`;

/** Besides the policy. What the product needs itself (clipboard, full screen, a screen that stays on) is not refused. */
export const OTHER_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  // A link says which day, filter and board are on screen: that is nobody else's business.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": [
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
};

export const securityHeaders = ({ connect = [], framed = false }: HeaderOptions = {}) => ({
  "Content-Security-Policy": `${written(policy(connect))}; ${framePolicy(framed)}`,
  ...OTHER_HEADERS,
});
