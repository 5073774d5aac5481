import { PictureCard, type PictureCardProps } from '../components/picture-card';
import './pictures.css';

export interface PicturesProps {
  /** Newest first. */
  pictures: readonly (PictureCardProps & { id: string })[];
}

export function Pictures({ pictures }: PicturesProps) {
  return (
    <ul class="stack pictures" aria-label="Pictures">
      {pictures.map(({ id, ...picture }) => (
        <li key={id}>
          <PictureCard {...picture} />
        </li>
      ))}
    </ul>
  );
}
