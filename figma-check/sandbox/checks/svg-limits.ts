import { outcome } from '../../check';
import { withLayer, type SandboxCheck } from '../bench';

export const svgLimits: SandboxCheck = {
  asks: 'What are the limits of createNodeFromSvg?',
  how: 'Drawings of 100, 1000 and 5000 paths, one without a size, one with foreignObject, and text that is none.',
  async run(bench) {
    const path = (at: number) => `<path d="M${at % 100} 0h1v1z" fill="#c85"/>`;
    const drawing = (paths: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">${Array.from({ length: paths }, (_, at) => path(at)).join('')}</svg>`;
    const cases: [string, string][] = [
      ['100 paths', drawing(100)],
      ['1000 paths', drawing(1000)],
      ['5000 paths', drawing(5000)],
      ['no size', `<svg xmlns="http://www.w3.org/2000/svg">${path(1)}</svg>`],
      [
        'foreignObject',
        drawing(1).replace('</svg>', '<foreignObject><p>a</p></foreignObject></svg>'),
      ],
      ['no SVG', 'a lighthouse'],
    ];
    const said = [];
    for (const [name, svg] of cases) {
      const started = Date.now();
      const done = await outcome(() =>
        withLayer(
          bench,
          figma.createNodeFromSvg(svg),
          (node) => `${node.width} × ${node.height}, ${node.children.length} children`,
        ),
      );
      said.push(`${name}: ${done} (${Date.now() - started} ms)`);
    }
    return said.join('\n');
  },
};
