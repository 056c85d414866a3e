import { readFileSync, writeFileSync } from "node:fs";
import { openApiDocument } from "#mocks/openapi.ts";
import { withExamples } from "./host-examples.ts";
import { licenceDocument } from "./licences.ts";

const DEPLOY = "docs/deploy.md";
const OPENAPI = "docs/openapi.json";

/** `npm run docs`: writes what in the documents follows from the code. A test says when that was forgotten. */
export function run(): void {
  writeFileSync(DEPLOY, withExamples(readFileSync(DEPLOY, "utf8")));
  writeFileSync(OPENAPI, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
  writeFileSync("docs/licences.md", licenceDocument(readFileSync("package-lock.json", "utf8")));
}
