import { describe, expect, test } from "vitest";
import { isAllowed, licenceDocument, packagesOf } from "#hosting/licences.ts";
import { readInstalled, readRepositoryFile } from "./repository-files.ts";

const lockfile = readRepositoryFile("package-lock.json");
const packages = packagesOf(lockfile);

describe("the licences of others", () => {
  test.each([
    ["MIT", true, true],
    ["MPL-2.0", true, false],
    ["MPL-2.0", false, true],
    ["(MIT OR GPL-3.0-or-later)", true, true],
    ["MIT AND GPL-3.0-only", true, false],
    ["GPL-3.0-only", false, false],
    ["SEE LICENSE IN LICENSE", false, false],
    ["none", false, false],
  ])("%s, shipped %s: %s", (licence, shipped, allowed) => {
    expect(isAllowed({ licence, shipped })).toBe(allowed);
  });

  test("each leaves a way to use the package", () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter((each) => !isAllowed(each))).toEqual([]);
  });

  test("each is what the package itself says, where it is installed", () => {
    const compared = packages.flatMap(({ name, version, licence }) => {
      const own = readInstalled(name);
      return own?.version === version && typeof own.license === "string"
        ? [{ name, licence, own: own.license }]
        : [];
    });
    expect(compared.length).toBeGreaterThan(200);
    expect(compared.filter(({ licence, own }) => licence !== own)).toEqual([]);
  });

  test("the document names them as they are", () => {
    expect(readRepositoryFile("docs/licences.md")).toBe(licenceDocument(lockfile));
  });
});
