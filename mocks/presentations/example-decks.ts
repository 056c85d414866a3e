import type { WireDeck } from "./wire.ts";

/**
 * The presentation that everybody starts with. Each sentence rests on the facts of the milestones that its scene
 * highlights, in `mocks/data`; their sources stand under the slide.
 */
export const exampleDecks: readonly WireDeck[] = [
  {
    id: "van-m-decreet-naar-leersteun",
    title: { nl: "Van M-decreet naar leersteun", en: "From M-decree to learning support" },
    updatedAt: "2026-11-22T08:00:00.000Z",
    scenes: [
      {
        id: "twee-regimes",
        title: { nl: "Twee regimes, één overgang", en: "Two regimes, one handover" },
        lead: {
          nl: "Tot en met schooljaar 2022-2023 werken scholen met het M-decreet en het ondersteuningsmodel. Op 1 september 2023 nemen decreet leersteun en leersteunmodel het over.",
          en: "Up to and including the 2022-2023 school year schools work with the M-decree and the support model. On 1 September 2023 the learning support decree and model take over.",
        },
        notes: {
          nl: "Oker is wat was, blauwgroen is wat is. Scholen passen het M-decreet toe vanaf 1 september 2015. Twee jaar later komt het ondersteuningsmodel erbij, met netwerken in de plaats van gon, ion en de waarborgregeling.",
          en: "Ochre is what was, teal is what is. Schools apply the M-decree from 1 September 2015. Two years later the support model joins it, with networks instead of GON, ION and the guarantee scheme.",
        },
        view: "timeline",
        link: "?op=2023-02-10&van=2014-09-01&tot=2026-08-31",
        highlights: [
          "ms-2015-09-01-start",
          "ms-2017-09-01-ondersteuningsmodel",
          "ms-2023-08-31-einde-onw",
          "ms-2023-09-01-start",
        ],
        stepwise: false,
      },
      {
        id: "waarom",
        title: { nl: "Waarom een verandering?", en: "Why a change?" },
        lead: {
          nl: "Leraren staan maar deels achter de principes van het M-decreet, leert een rapport van het Rekenhof in april 2019. In september wil de nieuwe regering een decreet dat de begeleiding centraal zet.",
          en: "Teachers only partly support the principles of the M-decree, a Court of Audit report shows in April 2019. In September the new government wants a decree that puts guidance first.",
        },
        notes: {
          nl: "Het Rekenhof bevroeg zestig gewone scholen; hun zorgbeleid scoort behoorlijk. Het evaluatierapport over het ondersteuningsmodel gaat op 30 september 2019 naar het parlement, maar wordt pas eind januari 2020 openbaar.",
          en: "The Court of Audit surveyed sixty mainstream schools; their care policy does fairly well. The evaluation report on the support model goes to parliament on 30 September 2019, but only becomes public at the end of January 2020.",
        },
        view: "timeline",
        link: "?op=2019-09-30&van=2018-09-01&tot=2021-08-31",
        highlights: [
          "ms-2019-04-09-rekenhof",
          "ms-2019-09-30-evaluatierapport",
          "ms-2019-09-30-regeerakkoord",
        ],
        stepwise: true,
      },
      {
        id: "start-schuift-op",
        title: { nl: "De start schuift twee keer op", en: "The start moves twice" },
        lead: {
          nl: "Eerst is 2021 het doel, daarna 2022. In juni 2022 meldt de pers uitstel naar 1 september 2023.",
          en: "First the target is 2021, then 2022. In June 2022 the press reports a delay to 1 September 2023.",
        },
        notes: {
          nl: "De lege cirkels zijn de dagen die eerder waren aangekondigd. De conceptnota van 25 juni 2021 gaat nog uit van een gefaseerde start vanaf 1 september 2022.",
          en: "The empty circles are the days announced before. The concept note of 25 June 2021 still assumes a phased start from 1 September 2022.",
        },
        view: "timeline",
        link: "?op=2022-06-09&van=2021-03-01&tot=2024-06-30",
        highlights: ["ms-2021-06-25-conceptnota", "ms-2022-06-09-uitstel", "ms-2023-09-01-start"],
        stepwise: false,
      },
      {
        id: "protocol",
        title: { nl: "Het protocol van 10 februari 2023", en: "The protocol of 10 February 2023" },
        lead: {
          nl: "De Vlaamse Regering krijgt het protocol met de onderwijsverstrekkers een eerste keer voorgelegd. Scholen kiezen ten laatste 28 dagen later. Het parlement stemt na 82 dagen.",
          en: "The protocol with the education providers is first submitted to the Flemish Government. Schools choose 28 days later at the latest. Parliament votes after 82 days.",
        },
        notes: {
          nl: "Het protocol bundelt de leersteuncentra die elke verstrekker wil oprichten. In maart noemt de minister het nog voorlopig.",
          en: "The protocol brings together the learning support centres each provider wants to set up. In March the minister still calls it provisional.",
        },
        view: "timeline",
        link: "?op=2023-02-10&van=2022-06-01&tot=2024-02-29",
        highlights: ["ms-2023-02-10-protocol", "ms-2023-03-10-keuze", "ms-2023-05-03-stemming"],
        stepwise: true,
      },
      {
        id: "keuze",
        title: { nl: "De keuze van 10 maart", en: "The choice of 10 March" },
        lead: {
          nl: "Uiterlijk op 10 maart 2023 geeft elke school door bij welk leersteuncentrum ze vanaf het volgende schooljaar hoort. Ze kiest vrij, los van haar onderwijsnet.",
          en: "By 10 March 2023 each school states which learning support centre it will belong to from the next school year. It chooses freely, regardless of network.",
        },
        notes: {
          nl: "De keuze gaat via een e-formulier in MijnOnderwijs. De lijst van toekomstige leersteuncentra is dan bijna een maand bekend. Op 2 maart laat het advies van de Raad van State nog op zich wachten.",
          en: "The choice is made through an e-form in MijnOnderwijs. The list of future centres has then been known for almost a month. On 2 March the advice of the Council of State is still awaited.",
        },
        view: "timeline",
        link: "?op=2023-03-10&van=2022-10-01&tot=2023-06-30",
        highlights: ["ms-2023-02-14-lijst", "ms-2023-03-02-commissie", "ms-2023-03-10-keuze"],
        stepwise: false,
      },
      {
        id: "van-stemming-tot-publicatie",
        title: { nl: "Van stemming tot publicatie", en: "From vote to publication" },
        lead: {
          nl: "Het Vlaams Parlement stemt op 3 mei 2023, twee dagen later bekrachtigt de regering. In het Belgisch Staatsblad staat het decreet op 2 augustus, een maand voor de start.",
          en: "The Flemish Parliament votes on 3 May 2023, the government ratifies two days later. The decree is in the Official Gazette on 2 August, a month before the start.",
        },
        notes: {
          nl: "Groen en PVDA stemmen tegen, Vooruit en Vlaams Belang onthouden zich.",
          en: "Groen and PVDA vote against, Vooruit and Vlaams Belang abstain.",
        },
        view: "timeline",
        link: "?op=2023-05-03&van=2023-02-01&tot=2023-11-30",
        highlights: ["ms-2023-05-03-stemming", "ms-2023-05-05-bekrachtiging", "ms-2023-08-02-staatsblad"],
        stepwise: true,
      },
      {
        id: "1-september-2023",
        title: { nl: "1 september 2023", en: "1 September 2023" },
        lead: {
          nl: "Leersteun gaat van start. De leersteuncentra nemen de ondersteuning over van de netwerken; 43 zijn er voorlopig erkend.",
          en: "Learning support starts. The learning support centres take over from the networks; 43 are provisionally recognised.",
        },
        notes: {
          nl: "Het gaat om 39 zelfstandige en 4 specifieke leersteuncentra; eerdere bronnen noemden 36, 47, 40 en 44.",
          en: "They are 39 independent and 4 specific centres; earlier sources named 36, 47, 40 and 44.",
        },
        view: "timeline",
        link: "?op=2023-09-01&van=2023-03-01&tot=2024-08-31",
        highlights: ["ms-2023-09-01-start", "ms-2023-09-01-centra", "ms-2023-09-01-erkenning"],
        stepwise: false,
      },
      {
        id: "wat-nog-volgt",
        title: { nl: "Wat nog volgt", en: "What comes next" },
        lead: {
          nl: "De commissie en de consultatienota mikken op één onderwijssysteem tegen 2040. De regering krijgt die nota in november 2025 als mededeling.",
          en: "The committee and the consultation note aim for one education system by 2040. The government receives that note for information in November 2025.",
        },
        notes: {
          nl: "De nota zegt hoe het onderwijs kan opschuiven, met onder meer pioniersscholen. Van 2040 noemen de bronnen enkel het jaar.",
          en: "The note says how education can move forward, including with pioneer schools. For 2040 the sources give only the year.",
        },
        view: "timeline",
        link: "?van=2024-01-01&tot=2040-12-31",
        highlights: [
          "ms-2024-06-30-rapport",
          "ms-2025-11-28-consultatienota",
          "ms-2040-scholen-voor-iedereen",
        ],
        stepwise: false,
      },
    ],
  },
];
