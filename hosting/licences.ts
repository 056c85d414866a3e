/** Licences of what the product is built with, and which of them it may be built with. It is itself under EUPL-1.2. */
export type Package = { name: string; version: string; licence: string; shipped: boolean };

/** Ask no more than to be named. */
const PERMISSIVE = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "CC0-1.0",
  "Zlib",
  "Python-2.0",
  // Fonts.
  "OFL-1.1",
];
/** Ask that changes to their own files stay open: fine for a tool, which is not part of what is published. */
const FOR_TOOLS = [...PERMISSIVE, "MPL-2.0"];

/** Does this SPDX expression leave a way to use the package? */
export function isAllowed({ licence, shipped }: Pick<Package, "licence" | "shipped">): boolean {
  const allowed = shipped ? PERMISSIVE : FOR_TOOLS;
  const choices = licence.replaceAll(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((name) => allowed.includes(name)));
}

type Locked = { version?: string; license?: string; dev?: boolean; optional?: boolean };

/** Every package of the lockfile, each version once. What is there for development alone is not shipped. */
export function packagesOf(lockfile: string): Package[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };
  const all = Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version = "", license = "none", dev = false, optional = false }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license,
      shipped: !dev && !optional,
    }));
  const once = new Map(all.map((each) => [`${each.name}@${each.version}`, each]));
  return [...once.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const counted = (packages: readonly Package[]) => {
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
};

/** docs/licences.md. */
export function licenceDocument(lockfile: string): string {
  const packages = packagesOf(lockfile);
  const shipped = packages.filter((each) => each.shipped);
  const tools = packages.filter((each) => !each.shipped);
  const rows = shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const tally = counted(tools).map(([licence, count]) => `| ${licence} | ${count} |`);
  return `# Licences of others

Written by \`npm run docs\` from the lockfile; a test says when it is behind, or when a package comes with a licence that
is not on the list of \`hosting/licences.ts\`. The product itself is under [EUPL-1.2](../LICENSE).

\`npm run audit\` asks the registry for known weaknesses. It needs a network, so the tests do not.

## What the product is made of

Packages that may be part of the published site, with what they need themselves: ${shipped.length}.

| package | version | licence |
| --- | --- | --- |
${rows.join("\n")}

## Tools

Used to build and to test, not published: ${tools.length} packages.

| licence | packages |
| --- | --- |
${tally.join("\n")}
`;
}
