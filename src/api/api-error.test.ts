import { describe, expect, it } from "vitest";
import { ApiError, contractFailure } from "./api-error.ts";

describe("an answer that does not fit", () => {
  const answer = { items: [{ date: "2023-02-30", endDate: null }] };

  it.each([
    ["a field with another form", ["items", 0, "date"], "items.0.date", "unfit"],
    ["an empty field", ["items", 0, "endDate"], "items.0.endDate", "unfit"],
    ["a missing field", ["items", 0, "title"], "items.0.title", "missing"],
    ["a field of what is not there", ["items", 7, "title", "nl"], "items.7.title.nl", "missing"],
    ["the answer itself", [], "", "unfit"],
  ])("points to %s", (_, path, written, issue) => {
    expect(contractFailure(answer, [{ path }, { path: ["later"] }])).toEqual({
      kind: "contract",
      path: written,
      issue,
    });
  });
});

it("an error of the API says in a log what was asked and what went wrong", () => {
  const error = new ApiError("/milestones", { kind: "not-json" });
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("ApiError: /milestones: not-json");
});
