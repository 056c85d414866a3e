import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * One way to get a browser: where to look, in the order of `SOURCES`.
 * @typedef {{ name: string, candidates: () => string[] | Promise<string[]> }} Source
 * @typedef {{ path: string, from: string }} Browser
 */

const UNPACKED = path.resolve(import.meta.dirname, "../../node_modules/.cache/chromium");
/** Its own list of fonts looks in the temporary folder of a cloud function alone; a page without any font is a crash. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${UNPACKED}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${UNPACKED}/fonts/cache</cachedir>
</fontconfig>
`;
const NAMES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"];

const chosen = () => process.env["CHROME_PATH"] || process.env["PLAYWRIGHT_CHROMIUM_PATH"] || "";

/** @type {readonly Source[]} */
const SOURCES = [
  { name: "installed", candidates: installed },
  { name: "package", candidates: fromPackage },
  { name: "apt", candidates: fromApt },
];

const HELP = `No browser found that starts. One of these helps:
  - install Chromium or Google Chrome
  - npm install --include=optional   (a Chromium from npm, on linux x64)
  - CHROME_PATH=<path of chromium or chrome> npm test`;

/**
 * The first browser that starts: the one named by CHROME_PATH or PLAYWRIGHT_CHROMIUM_PATH, an installed one, the
 * one in the optional dependency, or, for root on Debian and Ubuntu, one that apt installs now.
 * BROWSER_FROM=installed|package|apt tries that source alone. Throws with advice when nothing starts.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const own = chosen();
  if (own !== "") {
    // Somebody's choice: never quietly another browser.
    if (starts(own)) return { path: own, from: "environment" };
    throw new Error(`The browser that the environment names does not start: ${own}`);
  }
  const wanted = process.env["BROWSER_FROM"] ?? "";
  for (const { name, candidates } of SOURCES.filter((source) => wanted === "" || source.name === wanted)) {
    const found = (await candidates()).find(starts);
    if (found !== undefined) return { path: found, from: name };
  }
  throw new Error(HELP);
}

function installed() {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
      (name) => process.env[name] ?? "",
    );
    const programs = [
      "Google/Chrome/Application/chrome.exe",
      "Chromium/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return programs.flatMap((program) => roots.filter(Boolean).map((root) => path.join(root, program)));
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Google Chrome for Testing", "Microsoft Edge"].flatMap((app) =>
      ["/Applications", path.join(process.env["HOME"] ?? "", "Applications")].map((folder) =>
        path.join(folder, `${app}.app`, "Contents", "MacOS", app),
      ),
    );
  }
  const usual = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/usr/lib/chromium"];
  return [...new Set([...folders, ...usual])].flatMap((folder) =>
    NAMES.map((name) => path.join(folder, name)),
  );
}

/**
 * Only the program is taken from the package: its default arguments switch web security off. It unpacks itself into
 * the temporary folder, where an older one may lie; so it gets a folder that goes with the installation. On a cloud
 * function it brings fonts and the libraries that a bare container lacks as well, so it is told that this is one.
 */
async function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const own = { TMPDIR: UNPACKED, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const before = {
    TMPDIR: process.env["TMPDIR"],
    AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"],
  };
  try {
    mkdirSync(UNPACKED, { recursive: true });
    Object.assign(process.env, own);
    const { default: chromium } = await import("@sparticuz/chromium");
    const program = await chromium.executablePath();
    writeFileSync(path.join(UNPACKED, "fonts/fonts.conf"), FONTS);
    return [program];
  } catch {
    return []; // an optional dependency may be absent
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function fromApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !isDebian()) return [];
  console.log("No browser yet: apt installs chromium, which takes a minute.");
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
  } catch (error) {
    console.log(`apt did not install it: ${String(error)}`);
  }
  return installed();
}

function isDebian() {
  return (
    existsSync("/etc/os-release") &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

/** @param {string[]} words */
function apt(...words) {
  execFileSync("apt-get", words, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/**
 * A file that is there may still be a stub, or miss libraries: ask it for its version.
 * @param {string} program
 */
function starts(program) {
  if (!existsSync(program)) return false;
  if (process.platform === "win32") return true; // there --version opens a window
  try {
    execFileSync(program, ["--version", "--no-sandbox"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { path: program, from } = await findBrowser();
    console.log(`Browser: ${program} (${from})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
