import { useTranslation } from 'react-i18next';
import type { SharedBeside, SharedEntry, SharedProfile } from '../../../domain/records/voice-profile-records.ts';
import { useProfileWords } from './profile-words.tsx';
import { SharedCopy, type ShowFile } from './share-copy.tsx';

type ProfileCopyProps = {
  profile: SharedProfile;
  show: ShowFile;
  /** Said above an answer before it goes. */
  noteOf?: (entry: SharedEntry) => string | undefined;
};

/** Their one page, or their words for Section A, exactly as it is shared: for the preview and for whoever reads it. */
export function SharedProfileCopy({ profile: { form, parts }, show, noteOf = () => undefined }: ProfileCopyProps) {
  const { t } = useTranslation();
  return parts.map(({ heading, entries }) => (
    <section className="share-copies" key={heading}>
      <h3>{t(form === 'one-page' ? `me-set:profile.${heading}` : `me-set:sectionA.${heading}`)}</h3>
      {entries.map((entry) => (
        <div key={`${entry.page.question} ${entry.page.noticed?.[0]?.id ?? ''}`} className="stack-tight">
          {noteOf(entry) ? <p className="note">{noteOf(entry)}</p> : null}
          <SharedCopy page={entry.page} show={show} as="h4">
            {entry.besides?.map((one) => (
              <Beside key={one.form} beside={one} />
            ))}
          </SharedCopy>
        </div>
      ))}
    </section>
  ));
}

/** A second version is its maker's: no quotation marks, and never in the answer's place. */
function Beside({ beside }: { beside: SharedBeside }) {
  const { t } = useTranslation();
  const words = useProfileWords();
  return (
    <div className="share-note">
      <p className="share-words" translate="no" dir="auto" lang={beside.form === 'in-english' ? 'en' : undefined}>
        {beside.text}
      </p>
      <p className="share-label">
        {words.beside(beside)} {beside.older ? t('me:profile.beside.older') : null}
      </p>
    </div>
  );
}
