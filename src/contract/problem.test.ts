import { expect, it } from "vitest";
import * as z from "zod/mini";
import { problem } from "./problem.ts";

it.each([
  { type: "about:blank", title: "Not found", status: 404 },
  {
    type: "about:blank",
    title: "Bad request",
    status: 400,
    detail: "no",
    errors: [{ pointer: "/limit", detail: "x" }],
  },
])("a problem is read as it is: $title", (body) => {
  expect(z.parse(problem, body)).toEqual(body);
});

it.each([null, {}, { title: "x", status: 500 }, { type: "x", title: "x", status: "500" }, "<html></html>"])(
  "%j is no problem document",
  (body) => {
    expect(z.safeParse(problem, body).success).toBe(false);
  },
);
