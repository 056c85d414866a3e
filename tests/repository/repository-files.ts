import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const NOT_OURS = new Set([".git", "node_modules", "dist", "test-results", "playwright-report", "coverage"]);
const BINARY = /\.(png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|pdf|pptx|zip|gz)$/i;

/** Every text file that is in git or about to be, by its path from the root with forward slashes. */
export function repositoryFiles(): string[] {
  const files = listedByGit() ?? walk("");
  return files.filter((file) => !BINARY.test(file) && existsSync(path.join(ROOT, file)));
}

export function readRepositoryFile(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

/** What an installed package says of itself; null when it is not installed, as those for another system. */
export function readInstalled(name: string): { version?: string; license?: unknown } | null {
  try {
    return JSON.parse(readRepositoryFile(`node_modules/${name}/package.json`)) as { version?: string };
  } catch {
    return null;
  }
}

function listedByGit(): string[] | null {
  try {
    return execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
      .split("\0")
      .filter((file) => file !== "");
  } catch {
    return null; // an unpacked archive, or a machine without git
  }
}

function walk(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(file) : [file];
  });
}
