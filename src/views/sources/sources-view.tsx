import { Centres } from "./centres.tsx";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { Conflicts } from "./conflicts.tsx";
import { Gaps } from "./gaps.tsx";
import { Glossary } from "./glossary.tsx";
import { Measures } from "./measures.tsx";
import { Opening } from "./opening.tsx";
import { PageIndex } from "./page-index.tsx";
import { Questions } from "./questions.tsx";
import { SchoolDays } from "./school-days.tsx";
import { SourceList } from "./source-list.tsx";
import { Undated } from "./undated.tsx";
import "./sources-view.css";

/** What all that is shown rests on: the sources, where they disagree, and what is not known. */
export const SourcesView = () => (
  <SourcesProvider>
    <div className="sources-view">
      <Opening />
      <PageIndex />
      <div className="sources-body">
        <SourceList />
        <Conflicts />
        <Undated />
        <Gaps />
        <Measures />
        <Centres />
        <Glossary />
        <Questions />
        <SchoolDays />
      </div>
    </div>
  </SourcesProvider>
);
