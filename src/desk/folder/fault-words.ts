// Why a film of the folder was not opened or saved, in the languages of the page. English is what the server says.
import { langOf, type Lang } from '../words/words.js';

/** Why the server said no: its codes, and `offline` where it does not answer at all. */
export type FolderFault =
  'offline' | 'token' | 'missing' | 'changed' | 'name' | 'json' | 'too-large' | 'disk' | 'origin';

type Words = Record<Exclude<Lang, 'en'>, string>;

const words: Partial<Record<FolderFault, Words>> = {
  offline: {
    de: 'onesheet desk antwortet nicht; läuft der Befehl noch?',
    fr: 'onesheet desk ne répond pas ; la commande tourne-t-elle encore ?',
    es: 'onesheet desk no responde; ¿sigue en marcha el comando?',
    ja: 'onesheet deskが応答しません。コマンドは動いていますか',
  },
  token: {
    de: 'öffnen Sie die Adresse, die der Befehl ausgegeben hat',
    fr: 'ouvrez l’adresse que la commande a affichée',
    es: 'abra la dirección que ha mostrado el comando',
    ja: 'コマンドが表示したアドレスを開いてください',
  },
  missing: {
    de: 'die Datei gibt es nicht mehr',
    fr: 'le fichier n’existe plus',
    es: 'el archivo ya no existe',
    ja: 'ファイルがなくなっています',
  },
  changed: {
    de: 'eine Datei dieses Namens gibt es schon, oder sie wurde gerade geändert',
    fr: 'un fichier de ce nom existe déjà, ou vient d’être modifié',
    es: 'ya hay un archivo con ese nombre, o acaba de cambiar',
    ja: '同じ名前のファイルがあるか、変更されたばかりです',
  },
  name: {
    de: 'so kann ein Film des Ordners nicht heißen',
    fr: 'un film du dossier ne peut pas porter ce nom',
    es: 'una película de la carpeta no puede llamarse así',
    ja: 'その名前はフォルダーの作品には使えません',
  },
  json: {
    de: 'die Datei ist kein Film-JSON',
    fr: 'le fichier n’est pas un JSON de film',
    es: 'el archivo no es un JSON de película',
    ja: 'ファイルは作品JSONではありません',
  },
  'too-large': {
    de: 'die Datei ist größer, als ein Film sein kann',
    fr: 'le fichier est trop grand pour un film',
    es: 'el archivo es demasiado grande para una película',
    ja: 'ファイルが大きすぎます',
  },
  disk: {
    de: 'die Datei kann nicht gelesen oder geschrieben werden',
    fr: 'le fichier ne peut être ni lu ni écrit',
    es: 'el archivo no se puede leer o escribir',
    ja: 'ファイルを読み書きできません',
  },
};

/**
 * A fault in the language of the page.
 * @param said what the server says, in English; it knows more than the code
 */
export function faultText(code: FolderFault, said: string): string {
  const lang = langOf(document.documentElement.lang);
  return (lang !== 'en' && words[code]?.[lang]) || said;
}
