import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnglish } from '../i18n/use-english.tsx';
import { useSavedHelp } from '../use-saved-help.tsx';
import type { KnownService } from '../use-services.tsx';

/** Saves somebody who can help, and lets go again. Says in words what it did. */
export function SaveHeart({
  service: { council, id, name },
}: {
  service: Pick<KnownService, 'council' | 'id' | 'name'>;
}) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { isSaved, save, unsave } = useSavedHelp();
  const [failed, setFailed] = useState(false);
  const service = { council, service: id, name: name.slice(0, 300) };
  const isOn = isSaved(service);
  const press = async () => setFailed(!(await (isOn ? unsave(service) : save(service))).ok);
  return (
    <>
      <button type="button" className="chip heart no-print" aria-pressed={isOn} onClick={() => void press()}>
        <svg
          aria-hidden="true"
          viewBox="0 0 24 24"
          fill={isOn ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2"
        >
          <path
            strokeLinejoin="round"
            d="M12 20C5 15 3.5 11.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 2.5-1.5 6-8.5 11z"
          />
        </svg>
        {t(isOn ? 'help:heart.saved' : 'help:heart.save')} <span className="hidden-visually">{english(name)}</span>
      </button>
      {failed ? (
        <p className="fault-words" role="alert">
          {t('problems:cannot-save')}
        </p>
      ) : null}
    </>
  );
}
