import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Testing Library only cleans up by itself when the test functions are globals; ours are imported.
afterEach(cleanup);

// Generous: a machine that also does something else takes several times as long.
configure({ asyncUtilTimeout: 15_000 });
