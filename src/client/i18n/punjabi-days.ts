import { teachDays } from '../../domain/calendar-date.ts';

/**
 * CLDR 48's words for Punjabi. Chromium comes without them, though it says that it has the language: "2026 M03 9, Mon"
 * (Chromium 156). https://github.com/unicode-org/cldr/blob/main/common/main/pa.xml
 */
const months = 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ'.split(' ');
const weekdays = 'ਐਤਵਾਰ ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ'.split(' ');

/** The same in every browser, so that nobody sees a date change with the phone. */
export const teachPunjabiDays = (): void =>
  teachDays('pa', (shape, midnight) => {
    const month = `${months[midnight.getUTCMonth()]} ${midnight.getUTCFullYear()}`;
    return shape === 'month' ? month : `${weekdays[midnight.getUTCDay()]}, ${midnight.getUTCDate()} ${month}`;
  });
