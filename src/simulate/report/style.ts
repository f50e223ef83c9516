/** How the report looks, on a screen, on a telephone and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1c2733;--paper:#fff;--rule:#d5dbe1;--certain:#17527f;--assumed:#8fb8d6;--limit:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--paper:#14191f;--rule:#39434d;--certain:#7fb6e0;--assumed:#33597a;--limit:#ff8a80}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-top:1px solid var(--rule);padding-top:1rem}
svg{width:100%;min-width:44rem;height:auto;display:block;margin:.5rem 0}
svg text{font:12px system-ui,"Noto Sans CJK SC",sans-serif;fill:var(--ink)}svg .note{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}svg .inside{fill:#fff}
.certain{fill:var(--certain);background:var(--certain)}.assumed{fill:var(--assumed);background:var(--assumed)}
.whisker{stroke:var(--ink);stroke-width:1.5}.limit{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:4 3}
.axis{stroke:var(--rule)}.line{fill:none;stroke:var(--certain);stroke-width:2}.band{stroke:var(--assumed);fill-opacity:.6}
.fate-gains{fill:#1b7a4b;background:#1b7a4b}.fate-may-gain{fill:#4f9d78;background:#4f9d78}.fate-unchanged{fill:#7c8791;background:#7c8791}
.fate-may-lose{fill:#c9752d;background:#c9752d}.fate-loses{fill:#b3261e;background:#b3261e}.fate-either{fill:#6b4fa0;background:#6b4fa0}
.legend,.small{font-size:.85rem}.key{display:inline-block;width:.9em;height:.9em;margin-right:.3em;vertical-align:-.1em}.key.line{height:2px;background:var(--ink);vertical-align:.3em}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;min-width:36rem;width:100%}
th,td{border-bottom:1px solid var(--rule);padding:.3rem .5rem;text-align:right}th:first-child,th[scope=row],th.words{text-align:left}td{min-width:4.5em;white-space:nowrap;font-variant-numeric:tabular-nums}
th[scope=row]{position:sticky;left:0;background:var(--paper)}
details{margin:.5rem 0}summary{cursor:pointer}
@media print{details{display:block}}
`;
