import { describe, expect, test } from "vitest";
import { readRepositoryFile, repositoryFiles } from "#tests/repository/repository-files.ts";

const CODE = /^(src|mocks|tests)\/.*\.(tsx?|mjs|cjs|css)$/;
const TEST = /\.(test|spec)\.tsx?$/;
const MOST_LINES = 400;

// A folder of one person's machine: at the start of a word, so not the middle of a web address.
const MACHINE_PATH = /(^|[\s"'`(=,:])(\/(home|Users|root|work|tmp)\/[\w.-]+|[A-Za-z]:\\+Users\\)/m;
const REGISTRY_HOST =
  /\bregistry\.[\w-]+\.[a-z]{2,}|\bnpm\.pkg\.github|npmmirr[o]r\.|artif[a]ctory|\.jfr[o]g\.io/i;
const LEFT_OUT = /\b(test|it|describe|suite)(\.\w+)*\.(only|skip|todo|fails|fixme)\b/;

const files = repositoryFiles();
const thatSay = (pattern: RegExp, among = files) =>
  among.filter((file) => pattern.test(readRepositoryFile(file)));

describe("the texts of the repository", () => {
  test("the search sees the repository", () => {
    expect(files).toContain("package.json");
    expect(files).toContain("tests/repository/texts.test.ts");
  });

  test.each([
    ["machine path", MACHINE_PATH, `cd ${["", "home", "someone", "project"].join("/")}`],
    ["machine path", MACHINE_PATH, `"${["", "tmp", "x"].join("/")}"`],
    ["machine path", MACHINE_PATH, ["C:", "Users", "someone"].join("\\")],
    ["registry host", REGISTRY_HOST, ["https://registry", "npmjs", "org/react"].join(".")],
    ["test left out", LEFT_OUT, ["test", "only"].join(".")],
    ["test left out", LEFT_OUT, ["describe", "each", "skip"].join(".")],
  ])("the search finds a planted %s", (_name, pattern, text) => {
    expect(text).toMatch(pattern);
  });

  test("a web address with such a word is no machine path", () => {
    expect("https://example.be/nl/home/nieuws https://example.be/root/a").not.toMatch(MACHINE_PATH);
  });

  test("no file names a folder of one machine", () => {
    expect(thatSay(MACHINE_PATH)).toEqual([]);
  });

  test("no file names a package registry", () => {
    expect(thatSay(REGISTRY_HOST)).toEqual([]);
  });

  test("no test is left out", () => {
    expect(
      thatSay(
        LEFT_OUT,
        files.filter((file) => TEST.test(file)),
      ),
    ).toEqual([]);
  });

  test(`no source file has ${MOST_LINES} lines or more`, () => {
    const lines = (file: string) => readRepositoryFile(file).split("\n").length - 1;
    expect(files.filter((file) => CODE.test(file) && lines(file) >= MOST_LINES)).toEqual([]);
  });
});
