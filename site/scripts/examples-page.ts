/** The example projects as recipes: what each is for, and the code that its checks run. */
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fromRoot, type Language } from './corpus.js';
import { code, page } from './markdown.js';
import { read } from './sources.js';

const words = {
  zh: {
    title: '示例工程',
    lead: '每个都是独立的工程：复制文件夹，`npm install`，`npm start`。打包检查会把软件包装进每一个，构建并运行。',
    projects: {
      esm: '企业能得多少、为什么：ES 模块',
      cjs: 'CommonJS，只用一条规则',
      'vite-react': '字段、问题和报错都来自本库的表单：React，由 Vite 构建',
      worker: '在 Web Worker 里测算一千家企业，页面不卡',
      hono: '服务端：用调用者的语言说明哪里不对',
    },
    embed: '嵌入演练场',
    embedLead: '`/embed` 是不带导航的演练场，可放进框架；链接里的内容同演练场。它报告自己的高度，由外层页面采用：',
  },
  en: {
    title: 'Examples',
    lead: 'Each is a project of its own: copy its folder, `npm install`, `npm start`. The check of the package installs the packed library into every one, builds it and runs it.',
    projects: {
      esm: 'What an enterprise may be paid, and why: an ES module',
      cjs: 'CommonJS, with one rule instead of the whole library',
      'vite-react': 'A form whose fields, questions and problems come from the library: React, built by Vite',
      worker: 'A thousand enterprises in a web worker, so that the page stays awake',
      hono: 'A server that says in the caller’s language what is wrong and where',
    },
    embed: 'The playground in a page of yours',
    embedLead:
      '`/embed` is the playground without its navigation, and may stand in a frame; it takes the same links. It tells its height, which the page around it can take:',
  },
} as const;

type Project = keyof (typeof words)['zh']['projects'];

const projects = Object.keys(words.zh.projects) as readonly Project[];

/** Its own code: what configures tools, and the page that only holds the script, is left out. */
const filesOf = (project: Project): readonly string[] =>
  readdirSync(fromRoot(`examples/${project}`), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.jsx?$/u.test(file) && !/node_modules|dist|\.config\.js$/u.test(file))
    .sort();

const shown = (project: Project, file: string): readonly string[] => [
  code(file),
  '',
  `\`\`\`${extname(file).slice(1)}`,
  read(join('examples', project, file)).trimEnd(),
  '```',
  '',
];

const frame = `<iframe id="huiqi" title="huiqi" width="100%"></iframe>
<script type="module">
  const site = 'https://example.org';
  const frame = document.querySelector('#huiqi');
  // What stands after the # of a link that was copied in the playground.
  frame.src = \`\${site}/embed#1&d=…\`;
  addEventListener('message', ({ origin, data }) => {
    if (origin === site && data?.from === 'huiqi') frame.height = data.height;
  });
</script>`;

export const examplesPage = (language: Language): string => {
  const say = words[language];
  return page(say.title, [
    say.lead,
    '',
    ...projects.flatMap((project) => [
      `## ${project}`,
      '',
      say.projects[project],
      '',
      ...filesOf(project).flatMap((file) => shown(project, file)),
    ]),
    `## ${say.embed}`,
    '',
    say.embedLead,
    '',
    '```html',
    frame,
    '```',
  ]);
};
