import { format } from "node:util";

type Level = "error" | "warn";
type Output = { readonly level: Level; readonly text: string };

let outputs: Output[] = [];
let allowed: (string | RegExp)[] = [];

/**
 * Lets this one test write to console.error or console.warn, where the text matches. A pattern that
 * nothing matched fails the test as well, so a permission cannot outlive its reason.
 */
export function allowConsole(pattern: string | RegExp): void {
  allowed.push(pattern);
}

/** Records instead of printing: every recorded line either fails its test or was asked for. */
export function watchConsole(): void {
  for (const level of ["error", "warn"] as const) {
    console[level] = (...parts: unknown[]) => {
      outputs.push({ level, text: format(...parts) });
    };
  }
}

/** What this test wrote without leave, and the leave it did not use; empty when all is well. Starts afresh. */
export function complaintsAboutConsole(): string[] {
  const unexpected = outputs.filter((output) => !allowed.some((pattern) => matches(output.text, pattern)));
  const unused = allowed.filter((pattern) => !outputs.some((output) => matches(output.text, pattern)));
  outputs = [];
  allowed = [];
  return [
    ...unexpected.map((output) => `Unexpected console.${output.level}: ${output.text}`),
    ...unused.map((pattern) => `allowConsole(${String(pattern)}) matched nothing`),
  ];
}

function matches(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === "string" ? text.includes(pattern) : pattern.test(text);
}
