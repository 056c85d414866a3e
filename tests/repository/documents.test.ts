import { expect, test } from "vitest";
import { isFramed, metaPolicy, securityHeaders } from "#hosting/headers.ts";
import { withExamples } from "#hosting/host-examples.ts";
import { readRepositoryFile } from "./repository-files.ts";

// `npm run docs` writes them; here is said when that was forgotten.

test("the headers in the document on hosts are those that the product is served with", () => {
  const document = readRepositoryFile("docs/deploy.md");
  expect(withExamples(document)).toBe(document);
  expect(document).toContain(metaPolicy());
});

test("nothing inline is allowed as such, and scenes alone may be framed", () => {
  const policy = securityHeaders({ connect: ["https://api.be"] })["Content-Security-Policy"];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
  expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/api\.be)/);
  expect(policy).toContain("connect-src 'self' https://api.be;");
  const paths = [
    "/presentatie",
    "/een/pad/presentatie/",
    "/presentatie.html",
    "/presentaties",
    "/",
    "/voorbereiding",
  ];
  expect(paths.filter(isFramed)).toEqual(paths.slice(0, 3));
});
