import './name.css';

const SHORT = 24;
const TAIL = 8;

/**
 * A name given by the designer, on one line. When it does not fit, its middle goes, since what tells
 * layers apart is often at the end; the title has all of it.
 */
export function Name({ children: name }: { children: string }) {
  const characters = Array.from(new Intl.Segmenter().segment(name), (part) => part.segment);
  const cut = characters.length > SHORT ? characters.length - TAIL : characters.length;
  return (
    <bdi class="name" dir="auto" title={name}>
      <span class="name-head">{characters.slice(0, cut).join('')}</span>
      <span class="name-tail">{characters.slice(cut).join('')}</span>
    </bdi>
  );
}
