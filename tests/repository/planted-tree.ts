import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Text by path from the root of the tree. */
export type Files = Readonly<Record<string, string>>;

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const CONFIGURATION = [
  "package.json",
  "tsconfig.json",
  ".oxlintrc.json",
  "tests/repository/import-resolver.cjs",
];

/** A tree under our own configuration that holds only `files`, outside the repository so nothing reads it twice. */
export function plantTree(files: Files) {
  // realpath: on macOS the temporary folder is itself a link, and paths in reports are not.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "planted-")));
  for (const name of CONFIGURATION) cpSync(path.join(ROOT, name), path.join(folder, name));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a tool of this repository in a folder and returns what it said. */
export function runTool(folder: string, script: string, ...options: string[]) {
  const run = spawnSync(process.execPath, [path.join(ROOT, "node_modules", script), ...options], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: run.status, output: run.stdout, errors: run.stderr };
}

type Report = {
  readonly number_of_files: number;
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
};

/** Rules reported per file, as "plugin(rule)", and how many files were really read. */
export function lint(folder: string) {
  const { output, errors } = runTool(folder, "oxlint/bin/oxlint", "--format", "json");
  if (!output.startsWith("{")) throw new Error(`oxlint did not report: ${output}${errors}`);
  const report = JSON.parse(output) as Report;
  const found = report.diagnostics.map(({ code, filename }) => ({
    code,
    file: filename.replaceAll("\\", "/"),
  }));
  return {
    filesRead: report.number_of_files,
    reported: (file: string) => [
      ...new Set(found.filter((one) => one.file === file).map(({ code }) => code)),
    ],
    count: (file: string, code: string) =>
      found.filter((one) => one.file === file && one.code === code).length,
  };
}
