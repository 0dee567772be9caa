import type { allLanguages } from '../../words/all-languages.js';
import { languageOf } from '../../words/language-of.js';

/** What the page of a film says beside its facts. */
export interface PageWords {
  /** Leads to the catalogue. */
  films: string;
  /** The headings of the page. */
  facts: string;
  boxes: string;
  files: string;
  /** Names the list of the same page in other languages. */
  languages: string;
  /** Leads to the place where a box of the film is copied. */
  embed: string;
  /** Leads to the file of the release dates. */
  calendar: string;
}

const words = (
  films: string,
  facts: string,
  boxes: string,
  files: string,
  languages: string,
  embed: string,
  calendar: string,
): PageWords => ({ films, facts, boxes, files, languages, embed, calendar });

/** A language of the boxes without its line here does not compile. */
const all: Record<'en' | keyof typeof allLanguages, PageWords> = {
  en: words('All films', 'Facts', 'Boxes', 'Files', 'Languages', 'Put it on a page', 'Calendar'),
  ar: words('كل الأفلام', 'الحقائق', 'المربعات', 'الملفات', 'اللغات', 'أضفه إلى صفحة', 'التقويم'),
  cs: words('Všechny filmy', 'Fakta', 'Boxy', 'Soubory', 'Jazyky', 'Vložit do stránky', 'Kalendář'),
  da: words('Alle film', 'Fakta', 'Faktabokse', 'Filer', 'Sprog', 'Indsæt på en side', 'Kalender'),
  de: words('Alle Filme', 'Fakten', 'Kästen', 'Dateien', 'Sprachen', 'In eine Seite einbauen', 'Kalender'),
  es: words(
    'Todas las películas',
    'Datos',
    'Recuadros',
    'Archivos',
    'Idiomas',
    'Insertar en una página',
    'Calendario',
  ),
  fi: words(
    'Kaikki elokuvat',
    'Tiedot',
    'Faktalaatikot',
    'Tiedostot',
    'Kielet',
    'Lisää sivulle',
    'Kalenteri',
  ),
  fr: words(
    'Tous les films',
    'Faits',
    'Encadrés',
    'Fichiers',
    'Langues',
    'Insérer dans une page',
    'Calendrier',
  ),
  he: words('כל הסרטים', 'עובדות', 'תיבות', 'קבצים', 'שפות', 'הוספה לדף', 'לוח שנה'),
  hi: words('सभी फ़िल्में', 'तथ्य', 'बॉक्स', 'फ़ाइलें', 'भाषाएँ', 'पेज पर लगाएँ', 'कैलेंडर'),
  it: words('Tutti i film', 'Dati', 'Riquadri', 'File', 'Lingue', 'Inserisci in una pagina', 'Calendario'),
  ja: words('すべての作品', '基本情報', 'ボックス', 'ファイル', '言語', 'ページに埋め込む', 'カレンダー'),
  ko: words('모든 영화', '정보', '박스', '파일', '언어', '페이지에 넣기', '캘린더'),
  nb: words('Alle filmer', 'Fakta', 'Faktabokser', 'Filer', 'Språk', 'Sett inn på en side', 'Kalender'),
  nl: words('Alle films', 'Feiten', 'Kaders', 'Bestanden', 'Talen', 'Op een pagina zetten', 'Agenda'),
  pl: words('Wszystkie filmy', 'Fakty', 'Ramki', 'Pliki', 'Języki', 'Wstaw na stronę', 'Kalendarz'),
  pt: words(
    'Todos os filmes',
    'Fatos',
    'Quadros',
    'Arquivos',
    'Idiomas',
    'Inserir em uma página',
    'Calendário',
  ),
  ru: words('Все фильмы', 'Факты', 'Врезки', 'Файлы', 'Языки', 'Вставить на страницу', 'Календарь'),
  sv: words('Alla filmer', 'Fakta', 'Faktarutor', 'Filer', 'Språk', 'Infoga på en sida', 'Kalender'),
  tr: words('Tüm filmler', 'Bilgiler', 'Kutular', 'Dosyalar', 'Diller', 'Sayfaya ekle', 'Takvim'),
  uk: words('Усі фільми', 'Факти', 'Врізки', 'Файли', 'Мови', 'Вставити на сторінку', 'Календар'),
  zh: words('全部影片', '资料', '信息框', '文件', '语言', '嵌入页面', '日历'),
  'zh-Hant': words('全部影片', '資料', '資訊框', '檔案', '語言', '嵌入頁面', '行事曆'),
};

/** The words for a BCP 47 tag; English for a language that boxes do not speak. */
export const pageWords = (lang: string): PageWords =>
  (all as Record<string, PageWords>)[languageOf(lang)] ?? all.en;
