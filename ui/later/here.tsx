import { Aside, type AsideProps } from '../components/aside';
import { PictureRow, type PictureRowProps } from '../components/picture-row';
import { Score, type ScoreProps } from '../components/score';

export interface HereProps {
  /** As long as nothing was made of it. */
  picture: { src: string; score: ScoreProps } | null;
  /** What was. */
  row: PictureRowProps | null;
  aside: AsideProps | null;
}

/** The picture on the selected layer, whoever made it: how well it keeps the palette. */
export function Here({ picture, row, aside }: HereProps) {
  if (!picture && !row && !aside) return null;
  return (
    <div class="section stack" role="region" aria-label="This picture">
      {picture && (
        <>
          <div class="picture-row-frame">
            <img src={picture.src} alt="" />
          </div>
          <Score {...picture.score} />
        </>
      )}
      {row && <PictureRow {...row} />}
      {aside && <Aside {...aside} />}
    </div>
  );
}
