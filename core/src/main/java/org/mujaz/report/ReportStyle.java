package org.mujaz.report;

/** The one style sheet of a report. Nothing in it is fetched. */
final class ReportStyle {

    static final String SHEET = """

            :root {
              color-scheme: light dark;
              --paper: #fbf9f4; --sheet: #ffffff; --ink: #1c1a17; --soft: #5b554c; --hair: #d8d1c4; --lit: #fff1a8;
              --good: #1f6b3f; --good-soft: #e2f1e6; --doubt: #7d5200; --doubt-soft: #faeccb; --bad: #a3211f; --bad-soft: #fbe1de;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --paper: #15161a; --sheet: #1b1d22; --ink: #ece7dd; --soft: #aaa399; --hair: #363941; --lit: #5a4d12;
                --good: #86cf9f; --good-soft: #1b3425; --doubt: #e7b75c; --doubt-soft: #3d301a; --bad: #f2948c; --bad-soft: #452322;
              }
            }
            *, *::before, *::after { box-sizing: border-box; }
            html { scroll-padding-block: 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
            body {
              margin: 0; padding: 1.5rem clamp(1rem, 4vw, 3.5rem); background: var(--paper); color: var(--ink);
              font: 400 1rem/1.7 "Noto Sans Arabic", "SF Arabic", "Segoe UI", "Dubai", "Geeza Pro", "Noto Sans", "Tahoma", system-ui, sans-serif;
              overflow-wrap: break-word;
            }
            [lang="ar"] {
              font-family: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Amiri", "Noto Serif", "Times New Roman", serif;
              line-height: 2;
            }
            body > * { max-inline-size: 92rem; margin-inline: auto; }
            h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
            h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
            h3 { font-size: 1rem; color: var(--soft); margin: 1rem 0 .5rem; }
            h4 { font-size: 1.2rem; margin: 0 0 .75rem; }
            p { margin: 0 0 .75rem; }
            ol, ul { margin: 0; padding: 0; list-style: none; }
            .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
            .legend b, .verdict b, .claim b { font-weight: 600; }
            .sum { font-size: 1.15rem; margin: 0; }
            .sign { display: inline-block; min-inline-size: 1em; text-align: center; font-weight: 700; }
            .good > .sign, .good > b, .verdict .sign { color: var(--good); }
            .doubt > .sign, .doubt > b, sup.doubt a, sup .doubt a { color: var(--doubt); }
            .bad > .sign, .bad > b, sup.bad a, sup .bad a { color: var(--bad); }
            .good > .verdict > *, .claim.good > p > .sign, .claim.good > p > b { color: var(--good); }
            .doubt > .verdict > *, .claim.doubt > p > .sign, .claim.doubt > p > b { color: var(--doubt); }
            .bad > .verdict > *, .claim.bad > p > .sign, .claim.bad > p > b { color: var(--bad); }
            .sides { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); }
            @media (min-width: 60rem) { .sides { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; } }
            .point, article { background: var(--sheet); border: 1px solid var(--hair); border-radius: .4rem; padding: 1rem 1.25rem; }
            .point { margin-block-end: 1rem; border-inline-start-width: .35rem; }
            .point.good { border-inline-start-color: var(--good); }
            .point.doubt { border-inline-start-color: var(--doubt); }
            .point.bad { border-inline-start-color: var(--bad); }
            .verdict { margin: 0; }
            .text, article { font-size: 1.15rem; }
            mark { color: inherit; background: none; padding-block: .1em; border-block-end: 2px solid transparent; }
            mark.good { border-block-end: 1px solid var(--good); }
            mark.doubt { background: var(--doubt-soft); border-block-end: 2px dashed var(--doubt); }
            mark.bad { background: var(--bad-soft); border-block-end: 3px double var(--bad); }
            q { quotes: "\\00AB" "\\00BB"; }
            a { color: inherit; text-underline-offset: .2em; }
            mark a { text-decoration: none; }
            a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
            sup { font-size: .65em; line-height: 0; white-space: nowrap; margin-inline: .2em; }
            sup a { text-decoration: none; }
            .claims { border-block-start: 1px solid var(--hair); padding-block-start: .5rem; }
            .claim { font-size: .9rem; padding: .4rem .5rem; }
            .claim p { margin: 0; }
            .claim .reason { font-size: 1rem; }
            .claim .from, .claim .number, footer { color: var(--soft); }
            :target { background: var(--lit); }
            .acts { font: .7em/1 ui-monospace, "DejaVu Sans Mono", monospace; border: 1px dotted currentColor; padding: 0 .2em; }
            footer { margin-block-start: 3rem; font-size: .85rem; }
            @media print {
              :root {
                color-scheme: light;
                --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --hair: #999; --lit: #fff;
                --good: #14532d; --good-soft: #fff; --doubt: #6b4500; --doubt-soft: #f4f4f4; --bad: #8a1513; --bad-soft: #ececec;
              }
              body { padding: 0; font-size: 10pt; }
              .sides { display: block; }
              .point, .claim { break-inside: avoid; }
              .check { break-before: page; }
              .check:first-child { break-before: auto; }
              mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            }
            """;

    private ReportStyle() {}
}
