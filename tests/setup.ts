import "temporal-polyfill/global";
import { afterAll, afterEach } from "vitest";
import { complaintsAboutConsole, watchConsole } from "#tests/console-guard.ts";

// vitest.config.ts sets the zone; a run started another way would silently test other days.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone !== "Europe/Brussels") throw new Error(`Tests run in Europe/Brussels, not in ${zone}`);

watchConsole();

function failOnConsole() {
  const complaints = complaintsAboutConsole();
  if (complaints.length > 0) throw new Error(complaints.join("\n\n"));
}

afterEach(failOnConsole);
// What is written while a file loads, or after its last test.
afterAll(failOnConsole);
