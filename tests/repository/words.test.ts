import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantTree, runTool } from "#tests/repository/planted-tree.ts";
import { readRepositoryFile } from "#tests/repository/repository-files.ts";

const OURS = ["src/i18n/define-messages.ts", "src/domain/text.ts"];

const words = (nl: string, en: string) => `import { defineMessages } from "#src/i18n/define-messages.ts";

export const WORDS = defineMessages({
  nl: ${nl},
  en: ${en},
});
`;

const CLEAN = {
  "src/app/complete.ts": words(
    '{ title: "Tijdlijn", count: (n: number) => `${n} data` }',
    '{ title: "Timeline", count: (n: number) => `${n} dates` }',
  ),
};

const BROKEN = {
  "src/app/missing-key.ts": words('{ title: "Tijdlijn", close: "Sluiten" }', '{ title: "Timeline" }'),
  "src/app/missing-deep-key.ts": words(
    '{ menu: { open: "Open", close: "Sluit" } }',
    '{ menu: { open: "Open" } }',
  ),
  "src/app/extra-key.ts": words('{ title: "Tijdlijn" }', '{ title: "Timeline", close: "Close" }'),
  "src/app/other-shape.ts": words("{ count: (n: number) => `${n} data` }", '{ count: "dates" }'),
  "src/app/other-parameter.ts": words(
    "{ count: (n: number) => `${n} data` }",
    "{ count: (n: string) => `${n} dates` }",
  ),
  "src/app/missing-language.ts":
    'import { defineMessages } from "#src/i18n/define-messages.ts";\n\nexport const WORDS = defineMessages({ nl: { title: "Tijdlijn" } });\n',
};

describe("words in Dutch and English, checked by the compiler", () => {
  let tree: ReturnType<typeof plantTree>;
  let filesWithErrors: string[];

  beforeAll(() => {
    const ours = Object.fromEntries(OURS.map((file) => [file, readRepositoryFile(file)]));
    tree = plantTree({ ...ours, ...CLEAN, ...BROKEN });
    const { output } = runTool(tree.folder, "typescript/bin/tsc", "--project", ".", "--pretty", "false");
    const files = output.matchAll(/^(\S+?)\(\d+,\d+\): error TS/gm);
    filesWithErrors = [...new Set([...files].map(([, file]) => file ?? ""))];
  }, 60_000);
  afterAll(() => tree.remove());

  test.each(Object.keys(BROKEN))("%s does not compile", (file) => {
    expect(filesWithErrors).toContain(file);
  });

  test("nothing else is refused", () => {
    expect(filesWithErrors.filter((file) => !(file in BROKEN))).toEqual([]);
  });
});
