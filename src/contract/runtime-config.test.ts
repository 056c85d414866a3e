import { expect, it } from "vitest";
import * as z from "zod/mini";
import { runtimeConfig } from "./runtime-config.ts";

it.each(["embedded", "https://voorbeeld.be/api/v1", "http://127.0.0.1:8787/api/v1", "/api/v1"])(
  "the API can be %s",
  (api) => {
    expect(z.parse(runtimeConfig, { api })).toEqual({ api });
  },
);

it.each([
  "",
  "voorbeeld.be",
  "javascript:alert(1)",
  "ftp://voorbeeld.be",
  "https://a b",
  "Embedded",
  null,
  7,
])("the API cannot be %j", (api) => {
  expect(z.safeParse(runtimeConfig, { api }).error?.issues[0]?.path).toEqual(["api"]);
});

it.each(["toegankelijkheid@school.be", "https://school.be/contact", "http://school.be/contact"])(
  "who answers is reached at %s",
  (contact) => {
    const publisher = { name: "Een bestuur", contact };
    expect(z.parse(runtimeConfig, { api: "embedded", publisher })).toEqual({ api: "embedded", publisher });
  },
);

it.each([
  "javascript:alert(1)",
  "javascript:alert@x.be",
  "school.be",
  "a b@school.be",
  "https://school.be/ of bel",
  "",
])("nobody is reached at %j", (contact) => {
  const publisher = { name: "Een bestuur", contact };
  expect(z.safeParse(runtimeConfig, { api: "embedded", publisher }).success).toBe(false);
});

it.each(["same-origin", "include"])("an API on another host gets its cookies, or not: %s", (credentials) => {
  expect(z.parse(runtimeConfig, { api: "/api/v1", credentials })).toEqual({ api: "/api/v1", credentials });
});

it.each(["", "omit", true])("cookies are not sent as %j", (credentials) => {
  expect(z.safeParse(runtimeConfig, { api: "/api/v1", credentials }).error?.issues[0]?.path).toEqual([
    "credentials",
  ]);
});
