import { readFileSync, writeFileSync } from "node:fs";
import { withExamples } from "./host-examples.ts";

const DEPLOY = "docs/deploy.md";

/** `npm run docs`: writes what in the documents follows from the code. A test says when that was forgotten. */
export function run(): void {
  writeFileSync(DEPLOY, withExamples(readFileSync(DEPLOY, "utf8")));
}
