import { useTranslation } from 'react-i18next';
import { useMeLook } from './look.tsx';
import './look-celebration.css';

const pieces = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'] as const;

/**
 * The end of a part is celebrated for a moment, for those who like it: a line that says so, and a drawing that comes to
 * rest by itself. Nothing of it in calm mode, where it is turned off, or where the device asks for less motion.
 */
export function Celebration() {
  const { t } = useTranslation();
  const { celebrate, calm } = useMeLook();
  if (!celebrate || calm) return null;
  return (
    <div className="celebration">
      <svg aria-hidden="true" viewBox="0 0 120 60">
        {pieces.map((piece) => (
          <path key={piece} className={piece} d="M0-7 1.8-2.2 7-2 2.8 1.2 4.3 6 0 3.2-4.3 6-2.8 1.2-7-2-1.8-2.2z" />
        ))}
      </svg>
      <p>{t('me:look.celebration')}</p>
    </div>
  );
}
