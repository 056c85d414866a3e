/** A file that breaks one rule, and the rule that must report it. */
export type Violation = { readonly rule: string; readonly file: string; readonly text: string };

const RESTRICTED_GLOBAL = "eslint(no-restricted-globals)";
const RESTRICTED_TYPE = "typescript(no-restricted-types)";
const DOOR = "boundaries(dependencies)";

/** Globals with one door: everywhere else they are reported, also behind `globalThis` and in types. */
const closedDoors: readonly Violation[] = [
  {
    rule: RESTRICTED_GLOBAL,
    file: "src/domain/uses-temporal.ts",
    text: "export const now = () => Temporal.Now.plainDateISO();",
  },
  { rule: RESTRICTED_TYPE, file: "src/ui/temporal-type.ts", text: "export type Day = Temporal.PlainDate;" },
  { rule: RESTRICTED_TYPE, file: "src/domain/date-type.ts", text: "export type Day = Date;" },
  {
    rule: RESTRICTED_GLOBAL,
    file: "mocks/uses-temporal.ts",
    text: "export const now = () => Temporal.Now.plainDateISO();",
  },
  {
    rule: RESTRICTED_GLOBAL,
    file: "src/app/today-elsewhere.ts",
    text: "export const now = () => new Date();",
  },
  { rule: RESTRICTED_GLOBAL, file: "src/views/one/clock.ts", text: "export const now = () => Date.now();" },
  { rule: RESTRICTED_GLOBAL, file: "src/domain/plain-date.ts", text: "export const now = () => new Date();" },
  { rule: RESTRICTED_GLOBAL, file: "src/api/queries.ts", text: 'export const ask = () => fetch("/");' },
  {
    rule: RESTRICTED_GLOBAL,
    file: "src/api/window-fetch.ts",
    text: 'export const ask = () => window.fetch("/");',
  },
  {
    rule: RESTRICTED_GLOBAL,
    file: "mocks/fetches.ts",
    text: 'export const ask = () => globalThis.fetch("/");',
  },
  {
    rule: RESTRICTED_GLOBAL,
    file: "src/app/stores.ts",
    text: 'export const read = () => localStorage.getItem("a");',
  },
  {
    rule: RESTRICTED_GLOBAL,
    file: "src/app/stores-session.ts",
    text: 'export const read = () => window.sessionStorage.getItem("a");',
  },
];

const closedPackageDoors: readonly Violation[] = [
  { rule: DOOR, file: "src/ui/picture.ts", text: 'export { LineChart } from "recharts";' },
  { rule: DOOR, file: "src/ui/chart/lines.ts", text: 'export { LineChart } from "recharts";' },
  { rule: DOOR, file: "src/timeline/chart.ts", text: 'export { LineChart } from "recharts";' },
  {
    rule: DOOR,
    file: "src/views/one/chart-later.ts",
    text: 'export const later = () => import("recharts");',
  },
  { rule: DOOR, file: "src/views/one/chart.ts", text: 'export { LineChart } from "recharts";' },
  { rule: DOOR, file: "src/link/schema.ts", text: 'export { string } from "zod/mini";' },
  { rule: DOOR, file: "src/app/dialog.ts", text: 'export { Dialog } from "react-aria-components";' },
  { rule: DOOR, file: "src/api/mocked.ts", text: 'export { http } from "msw";' },
  { rule: DOOR, file: "src/app/worker.ts", text: 'export const later = () => import("msw/browser");' },
  { rule: DOOR, file: "src/facts/keeps.ts", text: 'export { openDB } from "idb";' },
  { rule: DOOR, file: "src/app/calendar-file.ts", text: 'export { ICalCalendar } from "ical-generator";' },
  {
    rule: DOOR,
    file: "src/views/one/spreadsheet.ts",
    text: 'export const later = () => import("write-excel-file/universal");',
  },
  {
    rule: DOOR,
    file: "src/exports/reads-spreadsheet.ts",
    text: 'export const later = () => import("read-excel-file/universal");',
  },
  { rule: DOOR, file: "src/app/polyfill.ts", text: 'import "temporal-polyfill/global";' },
  { rule: DOOR, file: "src/domain/with-react.ts", text: 'export { useState } from "react";' },
  { rule: DOOR, file: "src/app/reads-disk.ts", text: 'export { readFileSync } from "node:fs";' },
];

const carelessTypes: readonly Violation[] = [
  { rule: "typescript(no-explicit-any)", file: "src/domain/any.ts", text: "export const a: any = 1;" },
  {
    rule: "typescript(no-unsafe-assignment)",
    file: "src/domain/unsafe.ts",
    text: 'export const a: { b: 1 } = JSON.parse("");',
  },
  {
    rule: "typescript(no-non-null-assertion)",
    file: "src/domain/bang.ts",
    text: "export const first = (list: string[]) => list[0]!;",
  },
  {
    rule: "typescript(no-floating-promises)",
    file: "src/app/floating.ts",
    text: "const load = async () => Promise.resolve(1);\nload();\nexport {};",
  },
  {
    rule: "typescript(no-misused-promises)",
    file: "src/app/misused.ts",
    text: 'export const on = (it: EventTarget) => it.addEventListener("a", async () => Promise.resolve());',
  },
  {
    rule: "typescript(switch-exhaustiveness-check)",
    file: "src/domain/switch.ts",
    text: 'export function name(it: "a" | "b") {\n  switch (it) {\n    case "a":\n      return 1;\n  }\n  return 0;\n}',
  },
  {
    rule: "typescript(consistent-type-definitions)",
    file: "src/domain/interface.ts",
    text: "export interface Thing {\n  a: 1;\n}",
  },
  {
    rule: "typescript(consistent-type-imports)",
    file: "src/app/type-import.ts",
    text: 'import { ReactNode } from "react";\nexport type Mine = ReactNode;',
  },
];

const carelessModules: readonly Violation[] = [
  { rule: "import(no-default-export)", file: "src/domain/default.ts", text: "export default 1;" },
  {
    rule: "eslint(no-restricted-imports)",
    file: "src/views/one/climbs.ts",
    text: 'export { thing } from "../../domain/thing.ts";',
  },
  {
    rule: "import(extensions)",
    file: "src/views/one/no-extension.ts",
    text: 'export { clean } from "./clean";',
  },
  {
    rule: "import(no-cycle)",
    file: "src/domain/cycle-a.ts",
    text: 'import { b } from "#src/domain/cycle-b.ts";\nexport const a = (): number => b();',
  },
  {
    rule: "import(no-cycle)",
    file: "src/domain/cycle-b.ts",
    text: 'import { a } from "#src/domain/cycle-a.ts";\nexport const b = (): number => a();',
  },
  { rule: "unicorn(filename-case)", file: "src/domain/camelCase.ts", text: "export const a = 1;" },
  { rule: "eslint(no-console)", file: "src/app/console.ts", text: 'console.log("a");\nexport {};' },
  {
    rule: "unicorn(no-array-sort)",
    file: "src/domain/sorts-given.ts",
    text: "export const sorted = (list: number[]) => list.sort((a, b) => a - b);",
  },
];

const carelessComponents: readonly Violation[] = [
  {
    rule: "react-hooks(rules-of-hooks)",
    file: "src/ui/hook.tsx",
    text: 'import { useState } from "react";\nexport function Piece({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}',
  },
  {
    rule: "react-hooks(exhaustive-deps)",
    file: "src/ui/deps.tsx",
    text: 'import { useEffect } from "react";\nexport function Piece({ name }: { name: string }) {\n  useEffect(() => {\n    document.title = name;\n  }, []);\n  return null;\n}',
  },
  {
    rule: "react(no-danger)",
    file: "src/ui/danger.tsx",
    text: 'export const Piece = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
  },
  {
    rule: "react(button-has-type)",
    file: "src/ui/button.tsx",
    text: "export const Piece = () => <button>a</button>;",
  },
  {
    rule: "react(jsx-key)",
    file: "src/ui/key.tsx",
    text: "export const Piece = () => <ul>{[1].map((a) => <li>{a}</li>)}</ul>;",
  },
  {
    rule: "jsx-a11y(alt-text)",
    file: "src/ui/alt.tsx",
    text: 'export const Piece = () => <img src="a.png" />;',
  },
  {
    rule: "jsx-a11y(click-events-have-key-events)",
    file: "src/ui/click.tsx",
    text: 'export const Piece = ({ go }: { go: () => void }) => <div role="button" tabIndex={0} onClick={go} />;',
  },
  {
    rule: "jsx-a11y(label-has-associated-control)",
    file: "src/ui/label.tsx",
    text: "export const Piece = () => <label>a</label>;",
  },
];

// Assembled, because the repository's own texts are searched for these words.
const only = ["on", "ly"].join("");
const skip = ["sk", "ip"].join("");

const carelessTests: readonly Violation[] = [
  {
    rule: "vitest(no-focused-tests)",
    file: "src/domain/focused.test.ts",
    text: `import { expect, test } from "vitest";\ntest.${only}("a", () => expect(1).toBe(1));`,
  },
  {
    rule: "vitest(no-disabled-tests)",
    file: "src/domain/disabled.test.ts",
    text: `import { expect, test } from "vitest";\ntest.${skip}("a", () => expect(1).toBe(1));`,
  },
  {
    rule: "vitest(expect-expect)",
    file: "src/domain/empty.test.ts",
    text: 'import { test } from "vitest";\ntest("a", () => {});',
  },
  {
    rule: RESTRICTED_GLOBAL,
    file: "tests/stories/temporal.test.ts",
    text: 'import { expect, test } from "vitest";\ntest("a", () => expect(Temporal.Now.plainDateISO()).toBe(1));',
  },
];

export const VIOLATIONS: readonly Violation[] = [
  ...closedDoors,
  ...closedPackageDoors,
  ...carelessTypes,
  ...carelessModules,
  ...carelessComponents,
  ...carelessTests,
];

/** Must stay unreported: what the doors let through, and one ordinary file of each kind. */
export const CLEAN: Readonly<Record<string, string>> = {
  "src/domain/thing.ts": "export const thing = 1;",
  "src/views/one/clean.ts":
    'import { thing } from "#src/domain/thing.ts";\n\nexport const clean = () => thing + 1;',
  "src/ui/clean.tsx":
    'export const Clean = ({ go }: { go: () => void }) => (\n  <button type="button" onClick={go}>\n    a\n  </button>\n);',
  "src/ui/dialog.ts": 'export { Dialog } from "react-aria-components";',
  "src/charts/lines.ts": 'export { LineChart } from "recharts";',
  "src/contract/schema.ts": 'export { string } from "zod/mini";',
  "mocks/handlers.ts": 'export { http } from "msw";\nexport { string } from "zod/mini";',
  "mocks/db.ts": "export const loggedAt = () => new Date().toISOString();",
  "src/exports/ics.ts":
    'import { ICalCalendar } from "ical-generator";\n\nexport const empty = () => new ICalCalendar().createEvent({ start: new Date(0) }).toString();',
  "src/imports/csv.ts":
    'export { parse } from "papaparse";\nexport { default as read } from "read-excel-file/universal";',
  "src/temporal.ts":
    'if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");\n\nexport const zero = () => Temporal.PlainDate.from("1970-01-01");',
  "src/app/today.ts": "export const now = () => new Date();",
  "src/ui/preferences.ts": 'export const read = () => localStorage.getItem("a");',
  "src/api/runtime-config.ts": 'export const ask = () => fetch("/config.json");',
  "src/api/client.ts": 'export const ask = () => fetch("/");',
  "src/domain/clean.test.ts":
    'import { expect, test } from "vitest";\n\ntest("a", () => expect(new Date(0).getTime()).toBe(0));',
};
