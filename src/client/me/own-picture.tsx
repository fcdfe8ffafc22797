import type { OwnFile } from '../../domain/records/me-records.ts';
import { useOwnUrl } from './use-own-url.tsx';

/** A photo or a drawing out of their room. Its words stand beside it; where its bytes are gone they stand alone. */
export function OwnPicture({ file }: { file: OwnFile }) {
  const url = useOwnUrl(file);
  if (url === 'gone') return null;
  return url ? (
    <img className="symbol-drawing" src={url} alt="" draggable={false} />
  ) : (
    <span className="symbol-drawing" />
  );
}
