// `npm run audit`: known weaknesses of what is installed, as the registry knows them. Exit code 1 when there are some that
// matter (high or critical), 2 when the registry did not answer: no answer is no good news.
import { spawnSync } from "node:child_process";

const cli = process.env["npm_execpath"];
const words = ["audit", "--json", "--audit-level=high"];
const run = cli
  ? spawnSync(process.execPath, [cli, ...words], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
  : spawnSync("npm", words, { encoding: "utf8", shell: process.platform === "win32" });

/** @type {{ metadata?: { vulnerabilities: Record<string, number> }, vulnerabilities?: Record<string, { severity: string, range: string }>, message?: string, error?: { summary?: string } }} */
let report = {};
try {
  report = /** @type {typeof report} */ (JSON.parse(run.stdout));
} catch {
  // No JSON is no report.
}
if (!report.metadata) {
  const why = report.message ?? report.error?.summary ?? (run.stderr.trim() || "no answer");
  console.error(`The registry gave no report, so nothing is known: ${why}`);
  process.exit(2);
}
for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {}))
  console.log(`${severity}: ${name} ${range}`);
const { high = 0, critical = 0, total = 0 } = report.metadata.vulnerabilities;
console.log(`${total} known weaknesses, ${high + critical} of them high or critical.`);
process.exitCode = high + critical > 0 ? 1 : 0;
