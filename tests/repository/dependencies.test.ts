import { describe, expect, test } from "vitest";
import { readRepositoryFile } from "#tests/repository/repository-files.ts";

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Lockfile = {
  readonly packages: Readonly<
    Record<string, Manifest & { readonly version?: string; readonly resolved?: string }>
  >;
};

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const manifest = JSON.parse(readRepositoryFile("package.json")) as Manifest;
const lockfile = JSON.parse(readRepositoryFile("package-lock.json")) as Lockfile;
const wanted = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

describe("the dependencies", () => {
  test.each(["^1.2.3", "~1.2.3", "1.x", "latest", "*", "https://example.be/a.tgz"])(
    "%s is not exact",
    (version) => {
      expect(version).not.toMatch(EXACT);
    },
  );

  test("each is pinned to one version", () => {
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });

  test("the lockfile holds the same versions", () => {
    const locked = (name: string) => lockfile.packages[`node_modules/${name}`]?.version;
    expect(wanted.filter(([name, version]) => locked(name) !== version)).toEqual([]);
  });

  // An address would tie every install to the registry of whoever wrote the lockfile.
  test("the lockfile holds no download address", () => {
    const resolved = Object.entries(lockfile.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(resolved.map(([name]) => name)).toEqual([]);
    expect(readRepositoryFile("package-lock.json")).not.toContain('"resolved": "http');
  });
});
