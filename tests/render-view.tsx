import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { Router } from "wouter";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { createApiClient, type Transport } from "#src/api/client.ts";
import { apiSpeaker } from "#src/api/speaker.ts";
import { createQueryClient } from "#src/api/query-client.ts";
import { settle } from "#src/app/address.ts";
import { App } from "#src/app/app.tsx";
import { useAppLink } from "#src/app/use-app-link.ts";
import { day } from "#src/domain/plain-date.ts";
import { LanguageProvider } from "#src/i18n/language.tsx";
import { LinkProvider } from "#src/link/link-context.tsx";

const BASE = "http://localhost/api/v1";

type Options = {
  /** The query of the link, such as "?op=2023-02-10&taal=en". */
  query?: string;
  today?: string;
  /** A scenario of the mocked API, or a transport of the test's own. */
  scenario?: string;
  transport?: Transport;
};

/** One API for the whole visit: what is written to it is there at the next question. */
function queryClientFor({ scenario, transport }: Options) {
  const speaker = apiSpeaker(clientFor(transport ?? createEmbeddedTransport(scenario ?? null)));
  return createQueryClient(() => Promise.resolve(speaker));
}

const clientFor = (transport: Transport) => createApiClient(() => Promise.resolve({ base: BASE, transport }));

/** Goes there as a newcomer: what an earlier page was still moving is over. */
function visit(address: string) {
  settle();
  window.history.replaceState(null, "", address);
}

/** One view, fed by the mocked API, on a real address bar. */
export function renderView(view: ReactNode, options: Options = {}) {
  const { query = "", today = "2026-11-22" } = options;
  visit(`/${query}`);
  const user = userEvent.setup();
  const screen = render(
    <QueryClientProvider client={queryClientFor(options)}>
      <Router>
        <LinkedPage today={today}>{view}</LinkedPage>
      </Router>
    </QueryClientProvider>,
  );
  return { user, ...screen };
}

function LinkedPage({ today, children }: { today: string; children: ReactNode }) {
  const { link, now } = useAppLink(day(today), "/");
  return (
    <LanguageProvider language={link.state.taal}>
      <LinkProvider link={link} now={now}>
        {children}
      </LinkProvider>
    </LanguageProvider>
  );
}

/** The whole product at an address below the root, such as "/datumcheck?op=2023-02-10". */
export function renderApp(address: string, options: Omit<Options, "query" | "today"> = {}) {
  visit(address);
  const user = userEvent.setup();
  const screen = render(
    <App queryClient={queryClientFor(options)} base="" pageBase="/" builtOn="2026-11-22" />,
  );
  return { user, ...screen };
}
