import { defineMessages } from "#src/i18n/define-messages.ts";

/** The parts that the European model asks of a public body (decision 2018/1523), in its order. */
export const accessibilityWords = defineMessages({
  nl: {
    title: "Toegankelijkheidsverklaring",
    scope:
      "Deze verklaring gaat over de hele site Van M-decreet naar leersteun: alle weergaven, in beide talen.",
    law: "Overheidsinstanties in Vlaanderen moeten hun websites toegankelijk maken: dat staat in het Bestuursdecreet van 7 december 2018, naar de Europese richtlijn 2016/2102. De eisen staan in de norm EN 301 549; deze site is gemaakt naar WCAG 2.2, niveau AA.",
    status: "Hoe ver het staat",
    statusText:
      "Deze site is gedeeltelijk conform. Op de pagina’s zelf zijn geen gebreken bekend; wat hieronder staat, voldoet nog niet of is niet nagekeken.",
    open: "Wat nog niet voldoet of niet is nagekeken",
    openList: {
      files:
        "Bestanden die u downloadt, zoals slides, rekenbladen en afbeeldingen, zijn niet nagekeken. Dezelfde inhoud staat op de pagina, als lijst en als tabel.",
      people:
        "Mensen die elke dag met een schermlezer, spraakbesturing of schermvergroting werken, hebben de site nog niet beoordeeld.",
    },
    outside:
      "Bronnen staan op websites en in documenten van anderen. Of die toegankelijk zijn, hangt af van wie ze publiceert.",
    made: "Hoe deze verklaring tot stand kwam",
    madeText: (day: string) =>
      `De makers keken de site zelf na; er was geen onafhankelijke audit. De verklaring werd opgesteld en laatst herzien op ${day}.`,
    madeList: {
      program:
        "Bij elke wijziging zoekt een programma (axe) naar fouten, op de weergaven, licht en donker, van 390 tot 1440 pixels breed.",
      browser:
        "Getest in een echte browser: alles met het toetsenbord, tekst op twee keer de grootte, meer ruimte tussen letters en regels, eigen kleuren van het toestel, minder beweging.",
      drawn: "Wat getekend is, staat er ook als zin, lijst of tabel.",
    },
    contact: "Iets werkt niet voor u?",
    contactText: "Meld het, of vraag de inhoud op een andere manier:",
    noContact:
      "Wie deze site publiceert, heeft nog geen contactadres ingevuld. Het hoort hier te staan; het komt uit config.json.",
    procedure: "Als u geen antwoord krijgt",
    procedureText:
      "Is de site van een Vlaamse overheidsinstantie en helpt haar antwoord u niet, of krijgt u er geen? Dan kunt u terecht bij de Vlaamse Ombudsdienst.",
    ombudsman: "Vlaamse Ombudsdienst",
    model: "Model van de Europese Commissie voor deze verklaring",
    guidelines: "WCAG 2.2",
    links: "Om na te lezen",
  },
  en: {
    title: "Accessibility statement",
    scope:
      "This statement is about the whole site From M-decree to learning support: every view, in both languages.",
    law: "Public bodies in Flanders must make their websites accessible: so says the Governance Decree (Bestuursdecreet) of 7 December 2018, after the European directive 2016/2102. The requirements are those of the standard EN 301 549; this site was made to WCAG 2.2, level AA.",
    status: "Compliance status",
    statusText:
      "This site is partially compliant. No faults are known in the pages themselves; what stands below does not comply yet or was not checked.",
    open: "What does not comply yet or was not checked",
    openList: {
      files:
        "Files that you download, such as slides, spreadsheets and pictures, were not checked. The same content is on the page, as a list and as a table.",
      people:
        "People who work with a screen reader, voice control or magnification every day have not judged the site yet.",
    },
    outside:
      "Sources are on websites and in documents of others. Whether those are accessible depends on who publishes them.",
    made: "How this statement was made",
    madeText: (day: string) =>
      `The makers checked the site themselves; there was no independent audit. The statement was made and last reviewed on ${day}.`,
    madeList: {
      program:
        "At every change a program (axe) looks for faults, in the views, light and dark, from 390 to 1440 pixels wide.",
      browser:
        "Tested in a real browser: everything by keyboard, text at twice the size, more space between letters and lines, the device’s own colours, less movement.",
      drawn: "What is drawn is also there as a sentence, a list or a table.",
    },
    contact: "Does something not work for you?",
    contactText: "Say so, or ask for the content in another way:",
    noContact:
      "Whoever publishes this site has not filled in a contact address yet. It belongs here; it comes from config.json.",
    procedure: "When you get no answer",
    procedureText:
      "Is the site that of a Flemish public body, and does its answer not help you, or do you get none? Then you can turn to the Flemish Ombudsman.",
    ombudsman: "Flemish Ombudsman (Vlaamse Ombudsdienst)",
    model: "Model of the European Commission for this statement",
    guidelines: "WCAG 2.2",
    links: "To read",
  },
});
