import type { OwnFile } from '../../domain/records/me-records.ts';
import { GoneFile } from './gone-file.tsx';
import { useOwnUrl } from './use-own-url.tsx';

/** Drawings of this answer that were made on another phone: they stay beside the one that is made here. */
export function OtherDrawings({ files }: { files: readonly OwnFile[] }) {
  return files.map((file) => <OtherDrawing key={file.id} file={file} />);
}

function OtherDrawing({ file }: { file: OwnFile }) {
  const url = useOwnUrl(file);
  if (url === undefined) return null;
  return (
    <figure className="note">
      {url === 'gone' ? <GoneFile /> : <img src={url} alt={file.words ?? ''} />}
      {file.words ? (
        <figcaption translate="no" dir="auto">
          {file.words}
        </figcaption>
      ) : null}
    </figure>
  );
}
