import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Files, lint, plantTree } from "#tests/repository/planted-tree.ts";

// One folder per element, and what it may see besides itself. Written from the architecture, not from
// .oxlintrc.json: two tellings of the same rule that must agree.
const FOLDERS = {
  domain: "src/domain",
  ui: "src/ui",
  contract: "src/contract",
  offline: "src/offline",
  i18n: "src/i18n",
  link: "src/link",
  api: "src/api",
  charts: "src/charts",
  timeline: "src/timeline",
  scene: "src/scene",
  facts: "src/facts",
  exports: "src/exports",
  imports: "src/imports",
  oneView: "src/views/one",
  otherView: "src/views/other",
  app: "src/app",
  mocks: "mocks",
  tests: "tests/stories",
} as const;

type Element = keyof typeof FOLDERS;

const VIEW: readonly Element[] = [
  "domain",
  "api",
  "i18n",
  "link",
  "ui",
  "charts",
  "timeline",
  "scene",
  "facts",
  "exports",
  "imports",
];
const ALL = Object.keys(FOLDERS) as Element[];

const MAY_SEE: Record<Element, readonly Element[]> = {
  domain: [],
  ui: [],
  contract: ["domain"],
  i18n: ["domain"],
  link: ["domain"],
  offline: ["contract"],
  api: ["contract", "domain", "offline"],
  charts: ["domain", "i18n", "ui"],
  timeline: ["domain", "i18n", "ui"],
  facts: ["domain", "api", "i18n", "link", "ui"],
  scene: ["domain", "i18n", "link", "timeline"],
  exports: ["domain", "i18n", "timeline", "scene", "ui"],
  imports: ["domain", "i18n"],
  oneView: VIEW,
  otherView: VIEW,
  app: [...VIEW, "offline", "oneView", "otherView"],
  mocks: ["contract", "domain"],
  tests: ALL,
};

const BOOT_MAY_SEE: readonly Element[] = ["app", "api", "domain", "i18n", "link"];
const FORBIDDEN = "boundaries(dependencies)";

type Arrow = { readonly from: string; readonly to: string; readonly file: string; readonly allowed: boolean };

const arrows: Arrow[] = ALL.flatMap((from) =>
  ALL.map((to) => ({
    from,
    to,
    file: `${FOLDERS[from]}/imports-${to.toLowerCase()}.ts`,
    allowed: from === to || MAY_SEE[from].includes(to),
  })),
);

const importing = (to: Element) => `export { thing } from "#${FOLDERS[to]}/thing.ts";\n`;
const importAll = (elements: readonly Element[]) =>
  elements.map((to) => `export { thing as ${to} } from "#${FOLDERS[to]}/thing.ts";\n`).join("");

// Other ways to write the same forbidden import: none is a way around.
const ROUNDABOUT: Files = {
  "src/domain/relative.ts": `export { thing } from "../ui/thing.ts";\n`,
  "src/domain/dynamic.ts": `export const later = () => import("#src/ui/thing.ts");\n`,
  "src/domain/type-only.ts": `import type { Thing } from "#src/ui/thing.ts";\n\nexport type Mine = Thing;\n`,
  "src/domain/type-query.ts": `export type Mine = import("#src/ui/thing.ts").Thing;\n`,
  "src/domain/for-effect.ts": `import "#src/ui/thing.ts";\n`,
  "src/domain/star.ts": `export * from "#src/ui/thing.ts";\n`,
  "src/domain/without-extension.ts": `export { thing } from "../ui/thing";\n`,
  "src/domain/with-query.ts": `import "#src/ui/thing.ts?raw";\n`,
  "src/domain/of-nobody.ts": `export { thing } from "#src/nowhere/thing.ts";\n`,
  "src/domain/manifest.ts": `import "../../package.json";\n`,
  "src/app/mocks-later.ts": `export const later = () => import("#mocks/thing.ts");\n`,
  "src/app/boot-again.ts": `import "#src/main.tsx";\n`,
  "src/views/one/deep/other-view.ts": `export { thing } from "#src/views/other/thing.ts";\n`,
};

const FINE: Files = {
  "src/main.tsx": `import "#src/temporal.ts";
import "./styles.css";
import "./app/app.css";
import "@fontsource-variable/newsreader/index.css";
${importAll(BOOT_MAY_SEE)}
export const mocked = () => import("#mocks/thing.ts");
`,
  "src/views/one/deep/own-view.ts": `import "./deep.css";\n\n${importing("oneView")}`,
  "src/ui/piece.ts": `import "./piece.css";\n`,
  "src/domain/thing.test.ts": `import { expect, test } from "vitest";
import { thing } from "#mocks/thing.ts";

test("a test beside its file may see everything", () => expect(thing).toBe(1));
`,
  "vite.config.ts": `import { defineConfig } from "vite";\n\nexport default defineConfig({});\n`,
};

const BOOT_FORBIDDEN = ALL.filter((to) => !BOOT_MAY_SEE.includes(to));

const planted: Files = {
  "src/temporal.ts": "export const ready = true;\n",
  ...Object.fromEntries(
    Object.values(FOLDERS).map((folder) => [
      `${folder}/thing.ts`,
      "export const thing = 1;\nexport type Thing = 1;\n",
    ]),
  ),
  ...Object.fromEntries(arrows.map(({ file, to }) => [file, importing(to as Element)])),
  ...ROUNDABOUT,
  ...FINE,
  "src/prerender.tsx": importAll(BOOT_FORBIDDEN),
  "src/nowhere/homeless.ts": "export const thing = 1;\n",
  "src/loose.ts": "export const thing = 1;\n",
  "src/views/loose.ts": "export const thing = 1;\n",
};

describe("the import arrows", () => {
  let tree: ReturnType<typeof plantTree>;
  let report: ReturnType<typeof lint>;

  beforeAll(() => {
    tree = plantTree(planted);
    report = lint(tree.folder);
  }, 60_000);
  afterAll(() => tree.remove());

  test("the linter read every planted file, and the resolver among the configuration", () => {
    expect(report.filesRead).toBe(Object.keys(planted).length + 1);
  });

  test.each(arrows.filter(({ allowed }) => !allowed))("$from may not see $to", ({ file }) => {
    expect(report.reported(file)).toContain(FORBIDDEN);
  });

  test.each(arrows.filter(({ allowed }) => allowed))("$from may see $to", ({ file }) => {
    expect(report.reported(file)).toEqual([]);
  });

  test.each(Object.keys(ROUNDABOUT))("no way around: %s", (file) => {
    expect(report.reported(file)).toContain(FORBIDDEN);
  });

  test.each(Object.keys(FINE))("clean: %s", (file) => {
    expect(report.reported(file)).toEqual([]);
  });

  test("boot imports neither words of the server nor pieces of the page, and the mocks only later", () => {
    expect(report.count("src/prerender.tsx", FORBIDDEN)).toBe(BOOT_FORBIDDEN.length);
  });

  test.each(["src/nowhere/homeless.ts", "src/loose.ts", "src/views/loose.ts"])(
    "a file outside every folder of the house is reported: %s",
    (file) => {
      expect(report.reported(file)).toContain("boundaries(no-unknown-files)");
    },
  );
});
