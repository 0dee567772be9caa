// What the code says in English, in German: issues and questions, and what importers say. `{0}` is any text, `{0#}` a number,
// `{0!}` a text that is itself in the table; what stands behind the colon of `{0:deal}` says how it is said (manner.ts). A name
// in straight quotes, "asOf", is a field, and is shown as the form calls it.
export const de = {
  // Parts of sentences.
  'a list': 'eine Liste',
  'an object': 'ein Objekt',

  // What is wrong with film JSON. Where the value is long, it stands behind the sentence.
  '{0!}: {1}': '{0}: {1:json}',
  '{0} is not a text': '{0} ist kein Text',
  'Write it in quotes, with at least one character, or leave the field out.':
    'Schreiben Sie Text mit mindestens einem Zeichen, oder lassen Sie das Feld weg.',
  '{0} is not an https: or relative address': '{0} ist keine https:- oder relative Adresse',
  '{0} is not an https:, http: or relative address': '{0} ist keine https:-, http:- oder relative Adresse',
  'Use an address that begins with https:// or with /.':
    'Nehmen Sie eine Adresse, die mit https:// oder mit / beginnt.',
  '{0} is read as "{1}"': '{0} wird als „{1}“ gelesen',
  'Write "{0}".': 'Schreiben Sie „{0}“.',
  '{0} is not a date': '{0} ist kein Datum',
  'Write a day (2026-03-14), a month (2026-03), a year (2026), a quarter (2026-Q3), a half (2026-H1), a season (2026-summer) or a part (2026-early, 2026-05-late); ../2026-05 for by May 2026, 2026-05/.. for not before it.':
    'Schreiben Sie einen Tag (2026-03-14), einen Monat (2026-03), ein Jahr (2026), ein Quartal (2026-Q3), ein Halbjahr (2026-H1), eine Jahreszeit (2026-summer) oder einen Teil (2026-early, 2026-05-late); ../2026-05 für bis Mai 2026, 2026-05/.. für frühestens dann.',
  '{0} is not a language tag': '{0} ist kein Sprachkürzel',
  'Use a BCP 47 tag such as "en", "pt-BR" or "zh-Hans".':
    'Nehmen Sie ein Kürzel nach BCP 47 wie „en“, „pt-BR“ oder „zh-Hans“.',
  '{0} is not a country code': '{0} ist kein Ländercode',
  'Use an ISO 3166-1 code such as "US" or "FR".': 'Nehmen Sie einen Code nach ISO 3166-1 wie „US“ oder „FR“.',
  '{0} is not an ISO 4217 code': '{0} ist kein Währungscode nach ISO 4217',
  'Use a currency code such as "USD" or "EUR".': 'Nehmen Sie einen Währungscode wie „USD“ oder „EUR“.',
  '{0} is not a band of figures': '{0} ist keine Größenordnung',
  'Write it like "mid-seven-figure" or "six-figure".':
    'Schreiben Sie zum Beispiel „mid-seven-figure“ oder „six-figure“.',
  '{0} is not an IMDb title id': '{0} ist keine Titelkennung von IMDb',
  'It looks like "tt6751668".': 'Sie sieht aus wie „tt6751668“.',
  '{0} is not an amount': '{0} ist kein Betrag',
  'Write a number of zero or more, without quotes or separators.':
    'Schreiben Sie eine Zahl ab null, ohne Anführungszeichen und Trennzeichen.',
  '{0} is not a whole number above zero': '{0} ist keine ganze Zahl über null',
  'Write digits without quotes.': 'Schreiben Sie Ziffern ohne Anführungszeichen.',
  '{0} is not a year': '{0} ist kein Jahr',
  'Write four digits without quotes, such as 2026.':
    'Schreiben Sie vier Ziffern ohne Anführungszeichen, etwa 2026.',
  '{0} is not true': '{0} ist nicht true',
  'Write true, or leave the field out.': 'Schreiben Sie true, oder lassen Sie das Feld weg.',
  'Write {0}, without quotes.': 'Schreiben Sie {0}, ohne Anführungszeichen.',
  'min {0} is above max {1}': 'die Untergrenze {0} liegt über der Obergrenze {1}',
  'Swap the two.': 'Vertauschen Sie die beiden.',
  'the sum is given in more than one way': 'die Summe ist auf mehr als eine Weise angegeben',
  'Keep one of amount, min and max, band, undisclosed.':
    'Behalten Sie nur eines: "amount", "min" und "max", "band" oder "undisclosed".',
  'the sum has no currency': 'die Summe hat keine Währung',
  'Add one, such as "currency": "USD".': 'Geben Sie eine an, etwa "currency": "USD".',
  'there is no sum': 'es gibt keine Summe',
  'Give an amount, a min and max, a band, or "undisclosed": true.':
    'Geben Sie einen Betrag, eine Spanne oder eine Größenordnung an, oder "undisclosed": true.',
  'there are no territories': 'es gibt keine Gebiete',
  'Write { "include": ["US"] }, with ISO 3166-1 codes, worldwide or groups, or "parts".':
    'Schreiben Sie { "include": ["US"] } mit Codes nach ISO 3166-1, worldwide oder Gruppen, oder "parts".',
  'the bidder has no name': 'der Bieter hat keinen Namen',
  'Add "name", or "unnamed": "streamer" where it is not public.':
    'Ergänzen Sie "name", oder "unnamed": "streamer", wenn er nicht öffentlich ist.',
  '{0} is not an object': '{0} ist kein Objekt',
  'Write its fields in braces: {0}.': 'Schreiben Sie die Felder in geschweifte Klammern: {0:json}.',
  'the document is {0}, not a film': 'das Dokument ist {0}, kein Film',
  'A film JSON is one object: { "title": "..." }.': 'Ein Film-JSON ist ein Objekt: { "title": "..." }.',
  '{0} is not a list': '{0} ist keine Liste',
  'Put it in square brackets, even when there is only one: [{0}].':
    'Setzen Sie es in eckige Klammern, auch wenn es nur eines ist: [{0:json}].',
  'the list is empty': 'die Liste ist leer',
  'Put at least one entry in it, or leave out what it belongs to.':
    'Geben Sie mindestens einen Eintrag an, oder lassen Sie weg, wozu die Liste gehört.',
  '"{0}" is missing': '„{0:field}“ fehlt',
  'Add "{0}": {1}. Without it this entry is not shown.':
    'Ergänzen Sie "{0}": {1:json}. Ohne das wird dieser Eintrag nicht gezeigt.',
  'Add it: without a title there is no film.': 'Ergänzen Sie ihn: Ohne Titel gibt es keinen Film.',
  '{0} is not a field that is known here': '{0} ist hier kein bekanntes Feld',
  'Did you mean "{0}"?': 'Meinten Sie „{0}“?',
  'Did you mean "{0}"? {1!}': 'Meinten Sie „{0}“? {1}',
  'Known here: {0}.': 'Hier bekannt: {0}.',
  '{0} is not one of the known words': '{0} gehört nicht zu den bekannten Wörtern',
  'Known: {0}.': 'Bekannt: {0}.',

  // What the copy desk asks about people and the shoot.
  '{0} is in the cast, and has left by castingChanges[{1}]':
    '{0} steht in der Besetzung und ist laut castingChanges[{1}] ausgestiegen',
  'Take the name out of one of the two.': 'Streichen Sie den Namen an einer der beiden Stellen.',
  '{0} is in the cast twice, as cast[{1}] too': '{0} steht zweimal in der Besetzung, auch als cast[{1}]',
  'Delete one, or say which character each is.': 'Streichen Sie eines, oder nennen Sie bei jedem die Rolle.',
  'the film is in "filming", and begins to film on {0}':
    'der Film ist „im Dreh“, und der Dreh beginnt am {0}',
  'Use pre-production.': 'Nehmen Sie „in Vorproduktion“.',
  'the film is in "filming", and filmed until {0}': 'der Film ist „im Dreh“, und gedreht wurde bis {0}',
  'Use post-production, or correct the date.':
    'Nehmen Sie „in Postproduktion“, oder berichtigen Sie das Datum.',
  'the film is in "{0}", and began to film on {1}':
    'der Film steht auf „{0:film}“, und der Dreh begann am {1}',
  'Use filming, or correct the date.': 'Nehmen Sie „im Dreh“, oder berichtigen Sie das Datum.',

  // About answers and dates.
  'nothing is asked any more that this answers: "{0}"': 'diese Antwort gehört zu keiner Frage mehr: „{0}“',
  'Delete it, or correct its code or path.': 'Streichen Sie sie, oder berichtigen Sie "code" oder "path".',
  '{0} is still to come': '{0} liegt in der Zukunft',
  'Check the year, and the order of month and day: 2026-03-14 is 14 March.':
    'Prüfen Sie das Jahr und die Folge von Monat und Tag: 2026-03-14 ist der 14. März.',
  '{0} is before the start, {1}': '{0} liegt vor dem Beginn, {1}',
  'Swap the two, or correct one.': 'Vertauschen Sie die beiden, oder berichtigen Sie eines.',
  'the film was last checked on {0}, and something in it is of {1}':
    'der Film wurde zuletzt am {0} geprüft, und etwas darin ist vom {1}',
  'Set "updated" to {0} or later.': 'Setzen Sie "updated" auf {0} oder später.',

  // About deals.
  'the deal is called closed and no source says so':
    'der Deal gilt als abgeschlossen, und keine Quelle belegt es',
  'Add "sources" with the id of who reports it, or use a status that is sure.':
    'Nennen Sie unter "sources", wer es meldet, oder wählen Sie einen Stand, der sicher ist.',
  'the deal is "{0}" and has no date, so it never counts as out of date':
    'der Deal steht auf „{0:deal}“ und hat kein Datum, gilt also nie als veraltet',
  'Add "asOf" with the day on which this was last known.':
    'Ergänzen Sie "asOf" mit dem Tag, an dem das zuletzt galt.',
  'the deal was last "{0}" in {1}': 'der Deal stand {1} zuletzt auf „{0:deal}“',
  'Say what came of it (closed, collapsed, withdrawn), or give "asOf" the day on which it was still so.':
    'Sagen Sie, was daraus wurde (abgeschlossen, geplatzt, zurückgezogen), oder geben Sie unter "asOf" den Tag an, an dem es noch so war.',
  'the deal is "{0}", and nothing says {1!}': 'der Deal steht auf „{0:deal}“, und nirgends steht, {1}',
  'when it was signed': 'wann er geschlossen wurde',
  'when or why': 'wann oder warum',
  'Add "history": [{ "status": "closed", "date": "…" }].':
    'Ergänzen Sie unter "history" den Schritt „abgeschlossen“ mit seinem Datum.',
  'Add "date", "note" or "history".': 'Ergänzen Sie "date", "note" oder "history".',
  'this step is of {0}, and the deal stands where it stands since {1}':
    'dieser Schritt ist vom {0}, der Deal hat seinen Stand aber seit {1}',
  'Correct one of the dates; the newest step is the status of the deal itself.':
    'Berichtigen Sie eines der Daten; der neueste Schritt ist der Stand des Deals selbst.',
  'this step says what the deal itself says: "{0}", {1}':
    'dieser Schritt sagt dasselbe wie der Deal selbst: „{0:deal}“, {1}',
  'Delete the step: the history is what was before.': 'Streichen Sie ihn: Hierher gehört, was vorher war.',
  '{0} is the buyer, and stands among the other bidders':
    '{0} ist der Käufer und steht zugleich bei den weiteren Bietern',
  'Take it out: what it bid is the price.': 'Nehmen Sie ihn dort heraus: Sein Gebot ist der Preis.',
  '{0} buys from itself': '{0} ist Käufer und Verkäufer zugleich',
  'Correct one of the two, or leave out the seller.':
    'Berichtigen Sie eines von beiden, oder lassen Sie den Verkäufer weg.',
  'the buyer has a name, and is called unnamed': 'der Käufer hat einen Namen und gilt zugleich als ungenannt',
  'Delete "unnamedBuyer": readers see the name alone.':
    'Streichen Sie "unnamedBuyer"; Leser sehen nur den Namen.',
  '"{0}" is among the rights, and is excluded':
    '„{0:right}“ steht bei den Rechten und ist zugleich ausgenommen',
  'Take it out of one of the two.': 'Nehmen Sie es an einer der beiden Stellen heraus.',

  // About pictures and prices.
  'the picture has no words for who cannot see it': 'das Bild hat keine Worte für alle, die es nicht sehen',
  'Add "alt" with what it shows.': 'Ergänzen Sie unter "alt", was es zeigt.',
  'the picture does not say whose it is': 'beim Bild steht nicht, von wem es ist',
  'Add "credit" with the photographer, studio or agency, or "sources" with the id of who gave it.':
    'Nennen Sie unter "credit" Fotograf, Studio oder Agentur, oder unter "sources", wer es gegeben hat.',
  'the price does not say whether prints and advertising are part of it':
    'beim Preis steht nicht, ob Kopien und Werbung (P&A) darin enthalten sind',
  'Add "basis": minimum-guarantee, flat, p-and-a or combined, if it is known.':
    'Geben Sie "basis" an, wenn es bekannt ist: Mindestgarantie, Pauschale, P&A oder beides zusammen.',
  '{0} {1} is hardly meant': '{0} {1} ist kaum gemeint',
  'Write all the digits: 11000000 for eleven million.':
    'Schreiben Sie alle Ziffern: 11000000 für elf Millionen.',
  'the asking price is the price that was paid': 'der geforderte Preis ist der bezahlte Preis',
  'Keep the one that was reported.': 'Behalten Sie den, der gemeldet wurde.',
  'the deal is closed, and a price is still expected':
    'der Deal ist abgeschlossen, und ein Preis wird noch erwartet',
  'Write it as "price", with a confidence; or add "price": { "undisclosed": true }.':
    'Schreiben Sie ihn als "price", mit "confidence"; oder geben Sie den Preis als nicht genannt an.',

  // About releases.
  'the release is called dated and has no date': 'der Start gilt als terminiert und hat kein Datum',
  'Add "date", or use planned.': 'Ergänzen Sie "date", oder nehmen Sie „geplant“.',
  'the release is called released, and {0} is still to come':
    'der Start gilt als erfolgt, und {0} liegt in der Zukunft',
  'Use dated.': 'Nehmen Sie „Termin steht“.',
  'the release is called {0}, and {1} is over': 'der Start gilt als „{0:release}“, und {1} ist vorbei',
  'Use released, or give the new date.': 'Nehmen Sie „erfolgt“, oder geben Sie das neue Datum an.',
  'the release moves from {0} to the same date': 'der Start verschiebt sich vom {0} auf dasselbe Datum',
  '"from" is the date that it had; the date of the release is the one that it has now.':
    '"from" ist das frühere Datum; das Datum des Starts ist das jetzige.',
  'the release moved to {0} last, and its date is {1}':
    'der Start wurde zuletzt auf {0} verschoben, und sein Datum ist {1}',
  'Correct one of the two, or add the move that is missing.':
    'Berichtigen Sie eines von beiden, oder ergänzen Sie die fehlende Verschiebung.',
  'the film is in "{0}", and releases[{1}] is out':
    'der Film steht auf „{0:film}“, und releases[{1}] ist schon gestartet',
  'Set "status" to released, or correct the release.':
    'Setzen Sie "status" auf „veröffentlicht“, oder berichtigen Sie den Start.',

  // About sources and territories.
  'no source has the id "{0}"': 'keine Quelle hat den Kurznamen „{0}“',
  'Add it to "sources": { "id": "{0}", "name": "…" }.':
    'Fügen Sie sie zu "sources" hinzu: { "id": "{0}", "name": "…" }.',
  'no fact names the source "{0}", so no reader sees it':
    'keine Angabe nennt die Quelle „{0}“, also sieht sie kein Leser',
  'Add its id to "sources" of what it reports, or delete it.':
    'Fügen Sie sie bei dem, was sie meldet, unter "sources" hinzu, oder streichen Sie sie.',
  '"{0}" is the id of another entry, too': '„{0}“ ist auch der Kurzname eines anderen Eintrags',
  'Give each an id of its own.': 'Geben Sie jedem einen eigenen Kurznamen.',
  'this is "{0}", and nobody is named who says so':
    'das gilt als „{0:confidence}“, und niemand ist genannt, der es sagt',
  'Add "sources" with the id of who does.': 'Nennen Sie unter "sources", wer es sagt.',
  '{0} is not part of {1}, and is excluded': '{0} gehört nicht zu {1} und ist doch ausgenommen',
  'Delete it, or correct what is included.': 'Streichen Sie es, oder berichtigen Sie, was dazugehört.',
  'this deal and deals[{0}] are both closed for {1}':
    'dieser Deal und deals[{0}] sind beide für {1} abgeschlossen',
  'this deal and deals[{0}] are both closed for {1} and {2} more':
    'dieser Deal und deals[{0}] sind beide für {1} und {2} weitere Länder abgeschlossen',
  'Exclude what was sold before, name the rights of each, or correct a status.':
    'Nehmen Sie aus, was schon verkauft war, nennen Sie die Rechte von beiden, oder berichtigen Sie einen Stand.',

  // About texts and words.
  'readers would see "{0}" as it stands': 'Leser sähen „{0}“ so, wie es dasteht',
  'Write plain text: no tags, and & or é instead of &amp; or &eacute;.':
    'Schreiben Sie reinen Text: ohne Tags, und & oder é statt &amp; oder &eacute;.',
  '{0} begins or ends with a space': '{0} beginnt oder endet mit einem Leerzeichen',
  'Delete it.': 'Löschen Sie es.',
  'a letter was lost (�)': 'ein Buchstabe ging verloren (�)',
  'Type it again; the text was once saved in a wrong encoding.':
    'Tippen Sie ihn neu; der Text wurde einmal in falscher Kodierung gespeichert.',
  'letters are broken (Ã© for é)': 'Buchstaben sind entstellt (Ã© statt é)',
  'Paste the text again, and save the file as UTF-8.':
    'Fügen Sie den Text neu ein, und speichern Sie die Datei als UTF-8.',
  '"{0}" is a known word, which needs no label': '„{0}“ ist ein bekanntes Wort und braucht keine Bezeichnung',
  'Write "{0}", and readers see it in their language.':
    'Schreiben Sie „{0}“, und Leser sehen es in ihrer Sprache.',
  '{0} is not a known {1!}, so no language translates it':
    '{0} ist hier nicht bekannt ({1}) und wird in keine Sprache übersetzt',
  job: 'Aufgabe',
  role: 'Aufgabe der Firma',
  territory: 'Gebiet',
  'Did you mean "{0}"? If it is meant as it stands, write { "label": {1} }.':
    'Meinten Sie „{0}“? Wenn es so gemeint ist, wie es dasteht, schreiben Sie { "label": {1:json} }.',
  'If it is meant as it stands, write { "label": {0} }. Known: {1}.':
    'Wenn es so gemeint ist, wie es dasteht, schreiben Sie { "label": {0:json} }. Bekannt: {1}.',
  'If it is meant as it stands, write { "label": {0} }. Known: {1} and {2} more.':
    'Wenn es so gemeint ist, wie es dasteht, schreiben Sie { "label": {0:json} }. Bekannt: {1} und {2} weitere.',
  'codes of ISO 3166-1, and groups such as benelux': 'Codes nach ISO 3166-1 und Gruppen wie benelux',
  '{0} is another name of "{1}"': '{0} ist ein anderer Name für „{1}“',
  'no {0!} has the code "{1}"': 'den Code „{1}“ gibt es nicht ({0})',
  country: 'Land',
  currency: 'Währung',
  language: 'Sprache',
  'Check it: nobody can read it out.': 'Prüfen Sie ihn: Niemand weiß, was er bedeutet.',
  '"{0}" is not encrypted': '„{0}“ ist nicht verschlüsselt',
  'Try https: most sites have it.': 'Versuchen Sie https: Die meisten Websites haben es.',

  // Why a text is no JSON.
  'Check it with a JSON validator.': 'Prüfen Sie den Text mit einem JSON-Prüfer.',
  'something follows after the end of the film': 'nach dem Ende des Films folgt noch etwas',
  'Keep one object to a file.': 'Lassen Sie nur ein Objekt in der Datei.',
  'JSON has no comments': 'JSON kennt keine Kommentare',
  'Delete it; what a reader should know belongs into a note.':
    'Löschen Sie ihn; was Leser wissen sollen, gehört in eine Anmerkung.',
  'the file ends too early': 'die Datei endet zu früh',
  'It may have been cut off; check that every bracket is closed.':
    'Sie ist vielleicht abgeschnitten; prüfen Sie, ob jede Klammer geschlossen ist.',
  'texts stand in double quotes': 'Texte stehen in doppelten Anführungszeichen',
  'Write "…" instead of \'…\'.': 'Schreiben Sie "…" statt \'…\'.',
  'a value is missing before {0}': 'vor {0} fehlt ein Wert',
  'Delete the comma or colon before it, or add the value.':
    'Löschen Sie das Komma oder den Doppelpunkt davor, oder ergänzen Sie den Wert.',
  '{0} begins no value': 'mit {0:json} beginnt kein Wert',
  'Write texts in double quotes, numbers in digits.':
    'Schreiben Sie Texte in doppelten Anführungszeichen, Zahlen in Ziffern.',
  'a backslash stands alone': 'ein Backslash steht allein',
  'Write two for one: \\\\.': 'Schreiben Sie zwei für einen: \\\\.',
  'this text has no end': 'dieser Text hat kein Ende',
  'Close it with " on the same line; a line break in it is \\n.':
    'Schließen Sie ihn mit " in derselben Zeile; ein Zeilenumbruch darin ist \\n.',
  'a field name in double quotes should stand here':
    'hier sollte ein Feldname in doppelten Anführungszeichen stehen',
  'Write "title": …, and commas only between fields; numbers take none.':
    'Schreiben Sie "title": … und Kommas nur zwischen Felder; Zahlen haben keine.',
  'a colon is missing after "{0}"': 'nach „{0}“ fehlt ein Doppelpunkt',
  'Write "name": value.': 'Schreiben Sie "name": Wert.',
  'a comma or {0} should stand before {1}': 'vor {1:json} sollte ein Komma oder {0} stehen',
  'Look at the end of the line before, too.': 'Sehen Sie auch am Ende der Zeile davor nach.',
  'a comma stands before {0}': 'vor {0} steht ein Komma',
  'Delete it: nothing follows it.': 'Löschen Sie es: Danach kommt nichts.',

  // Questions about a line.
  'What does the line say? There is nothing here.': 'Was sagt die Zeile? Hier steht nichts.',
  'What of {0}: is it the buyer of a deal?': 'Was ist mit {0}: Ist das der Käufer in einem Deal?',
  'Who says so? Write the name of the source before its address.':
    'Wer sagt das? Schreiben Sie vor die Adresse den Namen der Quelle.',
  'The film has this source already.': 'Der Film hat diese Quelle schon.',
  'What does it say? There is nothing here.': 'Was steht da? Hier ist nichts.',
  'Which part of this text is meant? It is too long for one phrase.':
    'Welcher Teil dieses Textes ist gemeint? Für eine Angabe ist er zu lang.',

  // A question about a part of a line.
  '{0}: {1!}': '{0}: {1}',
  'Which deal? Say buyer, territory, price, state and source, parted by commas.':
    'Welcher Deal? Nennen Sie Käufer, Gebiet, Preis, Stand und Quelle, durch Kommas getrennt.',
  'The line says {0} twice: which one is it?': 'Die Zeile nennt „{0:word}“ zweimal: Was gilt?',
  '{0} is about the film, not about the deal. What of the deal?':
    '{0} betrifft den Film, nicht den Deal. Was ist mit dem Deal?',
  'What is {0}?': 'Was ist {0}?',
  'Is {0} the buyer or the source? Write “via {1}” for a source.':
    'Ist {0} der Käufer oder die Quelle? Schreiben Sie für eine Quelle „via {1}“.',
  'What is {0}: the buyer, the seller or the source?': 'Was ist {0}: Käufer, Verkäufer oder Quelle?',
  'Who buys? Say the buyer first.': 'Wer kauft? Nennen Sie zuerst den Käufer.',
  'What of {0} belongs here?': 'Was von {0} gehört hierher?',
  'What of {0} belongs to {1}?': 'Was von {0} gehört zu {1}?',

  // Questions about sums.
  'Thousands or millions?': 'Tausend oder Millionen?',
  'Which currency: {0} or {1}?': 'Welche Währung: {0} oder {1}?',
  'Is {0} really that much?': 'Ist {0} wirklich so viel?',
  'Which is the lower: {0} or {1}?': 'Was ist die Untergrenze: {0} oder {1}?',
  'How much is it? “Million-dollar” says no figure and no band.':
    'Wie viel ist es? „Million-dollar“ nennt weder Betrag noch Größenordnung.',
  'Who bids? A bid belongs to a bidder.': 'Wer bietet? Zu einem Gebot gehört ein Bieter.',
  'Is that the lower or the upper end?': 'Ist das die Unter- oder die Obergrenze?',
  'No figure is said, and it is not said to be secret: how much is it?':
    'Kein Betrag ist genannt, und er gilt nicht als geheim: Wie viel ist es?',
  'Which sum of {0} is the {1!}?': 'Welche Summe in {0} ist {1}?',
  price: 'der Preis',
  'P&A': 'das P&A-Budget',
  'A sum is not below zero: what is meant by {0}?':
    'Eine Summe ist nicht kleiner als null: Was ist mit {0} gemeint?',
  'What sum is {0}?': 'Welche Summe ist {0}?',
  'What sum is {0}? {1} is not understood.': 'Welche Summe ist {0}? {1} ist nicht verständlich.',
  'Which sum of {0} is meant?': 'Welche Summe in {0} ist gemeint?',
  'How much is it? {0} has no figure and no band, and is not said to be secret.':
    'Wie viel ist es? {0} nennt weder Betrag noch Größenordnung und gilt nicht als geheim.',
  'How sure is it: {0}?': 'Wie sicher ist das: {0:confidence}?',
  'Where did it take that: worldwide, or in which country?':
    'Wo wurde das eingespielt: weltweit, oder in welchem Land?',
  'Which is it: {0}?': 'Was gilt: {0:word}?',
  'How much is for P&A, or is it part of the sum?':
    'Wie viel ist für P&A, oder ist es in der Summe enthalten?',
  'What does the sum pay for: {0}?': 'Wofür ist die Summe: {0:basis}?',
  'Is that a range, or the most?': 'Ist das eine Spanne oder die Obergrenze?',
  'Is that the least, the most, or about the sum?':
    'Ist das die Unter- oder Obergrenze, oder ungefähr die Summe?',
  'Which currency?': 'Welche Währung?',
  'Thousands or millions? {0} is less than a thousand.':
    'Tausend oder Millionen? {0} ist weniger als tausend.',
  'Which number is {0}?': 'Welche Zahl ist {0}?',
  'Japanese yen or Chinese yuan?': 'Japanische Yen oder chinesische Yuan?',
  'Which currency: Danish, Norwegian, Swedish, Icelandic or Czech crowns?':
    'Welche Währung: dänische, norwegische, schwedische, isländische oder tschechische Kronen?',
  'Which currency: Indian, Pakistani, Sri Lankan or Nepalese rupees?':
    'Welche Währung: indische, pakistanische, sri-lankische oder nepalesische Rupien?',
  'Which currency: Mexican, Argentine, Chilean, Colombian or Philippine pesos?':
    'Welche Währung: mexikanische, argentinische, chilenische, kolumbianische oder philippinische Pesos?',
  'Which currency: Swiss francs, or those of which country?':
    'Welche Währung: Schweizer Franken, oder Francs welchen Landes?',
  'Which currency: dirhams of the Emirates or of Morocco?':
    'Welche Währung: Dirham der Emirate oder Marokkos?',
  'Which currency: Saudi, Qatari, Omani or Yemeni riyals?':
    'Welche Währung: Rial von Saudi-Arabien, Katar, Oman oder Jemen?',
  'Which currency: Turkish lira or Italian lire?': 'Welche Währung: türkische Lira oder italienische Lire?',
  'Which currency: dinars of which country?': 'Welche Währung: Dinar welchen Landes?',

  // Questions about people.
  'Is {0} a person or a company?': 'Ist {0} eine Person oder eine Firma?',
  'Who of them plays {0}?': 'Wer von ihnen spielt {0}?',
  'Who?': 'Wer?',
  'Who is {0}?': 'Wer ist {0}?',
  'Who is the {0}?': 'Wer hat die Aufgabe „{0:Job}“?',
  'Which job: {0}?': 'Welche Aufgabe: {0:Job}?',
  'Who is {0} about?': 'Um wen geht es bei {0}?',
  'What happened to {0}?': 'Was ist mit {0} geschehen?',
  'Whom does {0} replace?': 'Wen ersetzt {0}?',
  'Which part does {0} play?': 'Welche Rolle spielt {0}?',
  'Why?': 'Warum?',
  'What does {0} say, and about whom?': 'Was sagt {0}, und über wen?',
  'What do {0} do?': 'Was machen {0}?',
  'What does {0} do?': 'Was macht {0}?',
  'What follows after {0}?': 'Was folgt auf {0}?',
  'Who {0}?': 'Wer ist bei „{0}“ gemeint?',
  'Who is the {0!} in {1}?': 'Wer ist {0} in {1}?',
  actor: 'der Darsteller',
  name: 'der Name',
  'What do they do: {0}? For example “{1} as …”, or “director {2}”.':
    'Was machen sie: {0}? Zum Beispiel „{1} as …“ oder „director {2}“.',
  'Which is it: {0} or {1}?': 'Was gilt: {0:word} oder {1:word}?',
  'Is {0} a person, or a part of a character?': 'Ist {0} eine Person oder Teil einer Rolle?',

  // Questions about dates.
  'Yesterday or tomorrow?': 'Gestern oder morgen?',
  'On which day?': 'An welchem Tag?',
  'In which year?': 'In welchem Jahr?',
  'When is that? Write a date, or leave it out.':
    'Wann ist das? Schreiben Sie ein Datum, oder lassen Sie es weg.',
  'The calendar has no such day: what is meant by {0}?': 'Diesen Tag gibt es nicht: Was ist mit {0} gemeint?',
  'Which date of {0} is meant?': 'Welches Datum in {0} ist gemeint?',
  'What date is {0}?': 'Welches Datum ist {0}?',
  'Which {0!}?': 'Welches {0}?',
  half: 'Halbjahr',
  quarter: 'Quartal',
  'Which year is meant by {0}?': 'Welches Jahr ist mit {0} gemeint?',
  '{0#} {1!} or {2#} {3!}?': '{0}. {1} oder {2}. {3}?',
  January: 'Januar',
  February: 'Februar',
  March: 'März',
  April: 'April',
  May: 'Mai',
  June: 'Juni',
  July: 'Juli',
  August: 'August',
  September: 'September',
  October: 'Oktober',
  November: 'November',
  December: 'Dezember',
  'Which date is meant?': 'Welches Datum ist gemeint?',
  'In {0} or in {1}?': '{0} oder {1}?',
  'Which {0!}: {1} or {2}?': 'Welcher {0}: {1} oder {2}?',
  '{0} is a {1!}: which day is meant by {2}?': '{0} ist ein {1}: Welcher Tag ist mit {2} gemeint?',
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  Sunday: 'Sonntag',
  'On which day, or in which month?': 'An welchem Tag, oder in welchem Monat?',

  // Questions about rights.
  'Pay TV (pay-tv), free TV (free-tv), or both?': 'Pay-TV (pay-tv), Free-TV (free-tv) oder beides?',
  'To rent (tvod), to buy (est), with a subscription (svod), or with advertising (avod)?':
    'Zur Miete (tvod), zum Kauf (est), im Abo (svod) oder mit Werbung (avod)?',
  'Discs (home-video), to buy (est), or to rent (tvod)?':
    'Auf Disc (home-video), zum digitalen Kauf (est) oder zur Miete (tvod)?',
  'With a subscription (svod), with advertising (avod), or both?':
    'Im Abo (svod), mit Werbung (avod) oder beides?',
  'Which rights are these: airline, festival, or others that film JSON has no word for?':
    'Welche Rechte sind das: Fluglinien, Festivals, oder andere, für die Film-JSON kein Wort hat?',
  'Which right? That is not a right but a priority: write it as a term.':
    'Welches Recht? Das ist kein Recht, sondern ein Vorrang: Schreiben Sie es als Bedingung.',
  'Which rights? Film JSON has no word for these: write them as a term.':
    'Welche Rechte? Dafür hat Film-JSON kein Wort: Schreiben Sie sie als Bedingung.',
  'Are these languages left out?': 'Sind diese Sprachen ausgenommen?',
  'Which rights are {0}?': 'Welche Rechte sind {0}?',
  'Is {0} included or left out?': 'Gehört „{0:word}“ dazu, oder ist es ausgenommen?',
  'All rights but {0}, or which?': 'Alle Rechte außer {0:right}, oder welche?',

  // Questions about states.
  'Is that the deal or the film itself?': 'Ist das der Deal oder der Film selbst?',
  'Who leads, and who else bids? Bidders have a field of their own.':
    'Wer führt, und wer bietet noch? Bieter haben ein eigenes Feld.',
  'First talks, exclusive talks, or final negotiations?':
    'Erste Gespräche, exklusive Gespräche oder letzte Verhandlungen?',
  'Who is said to be in front, and where does the deal stand?':
    'Wer soll vorn liegen, und wo steht der Deal?',
  'In which state is the film: in development, or in pre-production?':
    'Wie weit ist der Film: in Entwicklung oder in Vorproduktion?',
  'Where does the deal stand: {0}?': 'Wo steht der Deal: {0}?',
  'Where does the deal stand, if {0}?': 'Wo steht der Deal, wenn {0}?',
  'What sort of contract is it: {0}?': 'Welche Art Vertrag ist es: {0:Deal}?',
  'Is it certain that the film is {0}? Its state cannot be marked as {1}.':
    'Ist es sicher, dass der Film „{0:film}“ ist? Sein Stand kann nicht als „{1:confidence}“ gekennzeichnet werden.',

  // Questions about releases.
  'Which release? Say how, where and when.': 'Welcher Start? Sagen Sie, wie, wo und wann.',
  'Which release is meant by {0}: how, where and when?':
    'Welcher Start ist mit {0} gemeint: wie, wo und wann?',
  'Which release is meant by {0}?': 'Welcher Start ist mit {0} gemeint?',
  'What is {0}? A phrase has no source.': 'Was ist {0}? Zu einer Angabe gehört hier keine Quelle.',
  'How can it be seen: in cinemas, streaming, to rent, on disc or on TV?':
    'Wie ist er zu sehen: im Kino, im Streaming, als Leihvideo, auf Disc oder im Fernsehen?',
  'Is it a first showing, or the release? Say “streaming on …” or “on TV …” for a release.':
    'Ist es eine Premiere oder der Start? Schreiben Sie für einen Start „streaming on …“ oder „on TV …“.',
  'Where? Say “at” and the festival, or “in” and the country.':
    'Wo? Schreiben Sie „at“ und das Festival oder „in“ und das Land.',
  'Where? Name a country, a group of countries, or “worldwide”.':
    'Wo? Nennen Sie ein Land, eine Ländergruppe oder „worldwide“.',
  'On which date?': 'An welchem Datum?',
  'Which date did it have before?': 'Welches Datum galt vorher?',
  'It had {0} before: which date is the new one?': 'Vorher galt {0}: Welches Datum ist das neue?',
  'Which of the releases there moves? Say how it can be seen.':
    'Welcher der Starts dort verschiebt sich? Sagen Sie, wie der Film zu sehen ist.',
  'What is {0}? Write “at {1}” for a festival, or “via {2}” for a source.':
    'Was ist {0}? Schreiben Sie „at {1}“ für ein Festival oder „via {2}“ für eine Quelle.',
  'Is {0} the distributor or the source? Write “through {1}”, or “via {2}” for a source.':
    'Ist {0} der Verleih oder die Quelle? Schreiben Sie „through {1}“ oder für eine Quelle „via {2}“.',
  'Is {0} the distributor or the source? Write “through {1}” for a distributor.':
    'Ist {0} der Verleih oder die Quelle? Schreiben Sie für einen Verleih „through {1}“.',
  'Is it {0} or {1}? Say one release in a line.':
    'Ist es {0:word} oder {1:word}? Sagen Sie einen Start je Zeile.',
  'Which territory is {0}? Write “at {1}” for a festival.':
    'Welches Gebiet ist {0}? Schreiben Sie für ein Festival „at {1}“.',
  'Where is it released? Say one release in a line.': 'Wo ist der Start? Sagen Sie einen Start je Zeile.',

  // Questions about territories.
  'Which of {0} are not meant?': 'Welche von {0} sind nicht gemeint?',
  'Is that part of what is left out, or not?': 'Gehört das zum Ausgenommenen oder nicht?',
  'All of the world without {0}, or of what?': 'Die ganze Welt ohne {0}, oder wovon?',
  'Which territory is {0}?': 'Welches Gebiet ist {0}?',
  'What of {0} is sold?': 'Was von {0} ist verkauft?',
  'The country (GE), or the state of the US?': 'Das Land (GE) oder der Bundesstaat der USA?',
  'The Congo of Kinshasa (CD), or of Brazzaville (CG)?':
    'Der Kongo von Kinshasa (CD) oder von Brazzaville (CG)?',
  'The Virgin Islands of the US (VI), or the British ones (VG)?':
    'Die Amerikanischen Jungferninseln (VI) oder die Britischen (VG)?',
  'The United States without or with Canada?': 'Die USA ohne oder mit Kanada?',
  'All but the US, or all but the US and Canada?':
    'Alles außer den USA, oder alles außer den USA und Kanada?',
  'Which is meant by “Anglo-America”: North America without or with Mexico, or the US alone?':
    'Was ist mit „Anglo-America“ gemeint: Nordamerika ohne oder mit Mexiko, oder nur die USA?',
  'Which countries are these?': 'Welche Länder sind das?',
  'The Kingdom of Jordan (JO)? Write its code.': 'Das Königreich Jordanien (JO)? Schreiben Sie den Code.',
  'South Sudan (SS), or Sudan (SD)?': 'Südsudan (SS) oder Sudan (SD)?',
  'American Samoa (AS), or Samoa (WS)?': 'Amerikanisch-Samoa (AS) oder Samoa (WS)?',
  'Guinea (GN), Guinea-Bissau (GW) or Equatorial Guinea (GQ)?':
    'Guinea (GN), Guinea-Bissau (GW) oder Äquatorialguinea (GQ)?',

  // A question about a row of the table for many deals.
  'Who buys here?': 'Wer kauft hier?',

  // What importers warn of. The reason stands before what became of the value.
  '{0!}, so it is left out': '{0}; nicht übernommen',
  '{0!} It is left out': '{0} Nicht übernommen',
  'it is empty': 'das Feld ist leer',
  '{0} stands for unknown': '{0} steht für „unbekannt“',
  '0 minutes': '0 Minuten',
  '{0} is too short for a film': '{0} ist zu kurz für einen Film',
  '{0} is too long for a film': '{0} ist zu lang für einen Film',
  '{0} is a placeholder and no date of a film': '{0} ist ein Platzhalter und kein Datum eines Films',
  '{0} is not believed of a film with {1} votes': '{0} ist bei einem Film mit {1} Stimmen nicht glaubhaft',
  '{0} is not believed': '{0} ist nicht glaubhaft',
  '{0} is not an https address': '{0} ist keine https-Adresse',
  '{0} is too long for a logline': '{0} ist zu lang für einen Inhalt in einem Satz',
  '{0} breaks off': '{0} bricht ab',
  '{0} is about the site or its page, not the story':
    '{0} handelt von der Website oder ihrer Seite, nicht von der Geschichte',
  '{0} is about the site, not the story': '{0} handelt von der Website, nicht von der Geschichte',
  '{0} ({1}) has no code today': '{0} ({1}) hat heute keinen Code',
  '{0} is no more and has no code today': '{0} gibt es nicht mehr, und es hat heute keinen Code',
  '{0} has no code that is known here': '{0} hat keinen hier bekannten Code',
  'an item': 'ein Objekt von Wikidata',
  '{0} is not known here as a country of today': '{0} ist hier nicht als heutiges Land bekannt',
  '{0} is not a language that is known here': '{0} ist keine hier bekannte Sprache',
  'its letters are broken ({0}): the source has a wrong encoding':
    'die Buchstaben sind entstellt ({0}): Die Quelle hat eine falsche Kodierung',
  '{0} does not fit': '{0} passt hier nicht',
  'the file is not UTF-8 and was read as Windows-1252: look at letters with accents':
    'die Datei ist nicht UTF-8 und wurde als Windows-1252 gelesen: Prüfen Sie Buchstaben mit Akzenten und Umlaute',

  // Of film databases.
  'OMDb’s terms do not allow to show its pictures':
    'die Bedingungen von OMDb erlauben nicht, seine Bilder zu zeigen',
  'it counts awards and names none': 'hier werden Preise gezählt und keine genannt',
  '{0} is not a runtime': '{0} ist keine Laufzeit',
  '{0} is not a duration': '{0} ist keine Dauer',
  '{0} is no certificate of the MPA': '{0} ist keine Altersfreigabe der MPA',
  '{0} is not a sum in dollars': '{0} ist keine Summe in Dollar',
  '{0} more crew member left out': '{0} weiteres Mitglied des Stabs nicht übernommen',
  '{0} more crew members left out': '{0} weitere Mitglieder des Stabs nicht übernommen',
  'it names nobody': 'hier ist niemand genannt',
  '{0} is not a status that is known here': '{0} ist kein hier bekannter Stand',
  '{0!}, so the release is left out': '{0}; der Start wird nicht übernommen',
  'it is missing': 'es fehlt',
  '{0} is no type of release': '{0} ist keine Art von Start',
  'Wikidata knows that there is one, but not who or what':
    'Wikidata weiß, dass es das gibt, aber nicht, wer oder was es ist',
  '{0} has no label in this document, so it is left out':
    '{0} hat in diesem Dokument keine Bezeichnung; nicht übernommen',
  '{0} have no label in this document, so they are left out':
    '{0} haben in diesem Dokument keine Bezeichnung; nicht übernommen',
  '{0} and {1} more have no label in this document, so they are left out':
    '{0} und {1} weitere haben in diesem Dokument keine Bezeichnung; nicht übernommen',
  'there are {0} sums, of which the first is taken': 'es gibt {0} Summen; die erste wird genommen',
  '{0} has a currency that is not known here ({1})': '{0} hat eine hier unbekannte Währung ({1})',
  '{0} has no currency': '{0} hat keine Währung',
  'a sum is of a place that is not known here ({0})': 'eine Summe gehört zu einem hier unbekannten Ort ({0})',
  '{0} is in a unit that is not known here ({1})': '{0} hat eine hier unbekannte Einheit ({1})',
  '{0} is no certificate that is known here': '{0} ist keine hier bekannte Altersfreigabe',
  'what this column holds is not known here': 'was diese Spalte enthält, ist hier nicht bekannt',
  'a date is less exact than a year, or cannot be true':
    'ein Datum ist ungenauer als ein Jahr oder kann nicht stimmen',
  '{0} is of a place that is no country here ({1})': '{0} gehört zu einem Ort, der hier kein Land ist ({1})',
  'it is no JSON, so it is left out: {0}': 'es ist kein JSON; nicht übernommen: {0}',
  '{0} has a time of the day: it is the date of the page': '{0} hat eine Uhrzeit: Es ist das Datum der Seite',
  'it may be the date of the record: check the year':
    'es ist vielleicht das Datum des Eintrags: Prüfen Sie das Jahr',
  '{0} is the date of the record': '{0} ist das Datum des Eintrags',
  '{0} does not say whose certificate it is': '{0} sagt nicht, wessen Altersfreigabe es ist',
  'nobody says that this picture may be shown elsewhere':
    'niemand sagt, dass dieses Bild anderswo gezeigt werden darf',

  // Of sheets.
  'another column says the same, so this one is left out':
    'eine andere Spalte sagt dasselbe; diese wird nicht übernommen',
  'what this column holds is not known here, so it is left out; did you mean {0}?':
    'was diese Spalte enthält, ist hier nicht bekannt; nicht übernommen. Meinten Sie {0}?',
  'it does not say which film it is about': 'hier steht nicht, um welchen Film es geht',
  'the film has no title': 'der Film hat keinen Titel',
  '{0} says more than this column holds': '{0} sagt mehr, als in diese Spalte gehört',
  'a row needs it, so this row is left out': 'eine Zeile braucht das; diese Zeile wird nicht übernommen',
  'it is a formula without its result': 'es ist eine Formel ohne ihr Ergebnis',
  '{0} is an error of a formula': '{0} ist der Fehler einer Formel',
  '{0} is not JSON': '{0} ist kein JSON',
  '{0} has nothing in it': 'in {0} ist nichts',
  '{0} may be the {1}th or the {2}th: write 2026-03-14':
    '{0} kann der {1}. oder der {2}. sein: Schreiben Sie 2026-03-14',
  '{0} does not say which currency: write it in front, such as USD':
    '{0} nennt keine Währung: Schreiben Sie sie davor, etwa USD',
  '{0} is not {1!}': 'statt {0} wird hier {1} erwartet',
  yes: '„yes“',
  'right here': 'ein passender Wert',
  'a date such as 2026-03-14, 2026-03, 2026 or 2026-Q3':
    'ein Datum wie 2026-03-14, 2026-03, 2026 oder 2026-Q3',
  'a whole number above zero': 'eine ganze Zahl über null',
  'a number of zero or more': 'eine Zahl ab null',
  'a year of four digits': 'ein vierstelliges Jahr',
  'a language or its tag': 'eine Sprache oder ihr Kürzel',
  'a country or its code': 'ein Land oder sein Code',
  'a currency code such as USD': 'ein Währungscode wie USD',
  'an https: or relative address': 'eine https:- oder relative Adresse',
  'an address': 'eine Adresse',
  'an IMDb title id such as tt6751668': 'eine Titelkennung von IMDb wie tt6751668',
  'a band of figures such as mid-seven-figure': 'eine Größenordnung wie mid-seven-figure',
  'one of {0}': 'eines von {0}',
  'a territory': 'ein Gebiet',
  'a sum such as USD 12000000 or USD 11000000-12000000':
    'eine Summe wie USD 12000000 oder USD 11000000-12000000',
  'a sum: the first figure of a range is the lower': 'eine Summe, deren erste Zahl die kleinere ist,',

  // Why a document has no film, and what to do.
  'the file is larger than any film': 'die Datei ist größer als jeder Film',
  'Choose another one.': 'Wählen Sie eine andere.',
  'Give it one film.': 'Nehmen Sie eine Datei mit einem Film.',
  'this is no document of TMDB, OMDb, Wikidata or schema.org':
    'das ist kein Dokument von TMDB, OMDb, Wikidata oder schema.org',
  'Say with --from (in code: from) where it is from, if it is of one of them.':
    'Nehmen Sie das ganze Dokument so, wie eine von ihnen es ausgibt.',
  'this is not of {0}: it looks like {1}': 'das ist nicht von {0}: Es sieht aus wie {1}',
  'Use {0}.': 'Nehmen Sie {0}.',
  'the file is empty': 'die Datei ist leer',
  'Fetch the document again.': 'Holen Sie das Dokument noch einmal.',
  'the file is neither JSON nor an HTML page, or it was cut off':
    'die Datei ist weder JSON noch eine HTML-Seite, oder sie ist abgeschnitten',
  'Fetch it again; JSON begins with { or [, a page with <.':
    'Holen Sie sie noch einmal; JSON beginnt mit { oder [, eine Seite mit <.',
  'this is an HTML page and not JSON of {0}': 'das ist eine HTML-Seite und kein JSON von {0}',
  'Save what the API answers, not its page.': 'Speichern Sie, was die API antwortet, nicht ihre Seite.',
  'the data of this page is microdata, which is not read':
    'die Daten dieser Seite sind Mikrodaten, und die werden nicht gelesen',
  'Look for the film on a site with JSON-LD.': 'Suchen Sie den Film auf einer Website mit JSON-LD.',
  'this is a workbook of an old Excel (.xls)': 'das ist eine Mappe eines alten Excel (.xls)',
  'Save it as .xlsx or as CSV.': 'Speichern Sie sie als .xlsx oder als CSV.',
  'this is no workbook of Excel, or a broken one': 'das ist keine Excel-Mappe, oder sie ist beschädigt',
  'Save it as .xlsx again, or as CSV.': 'Speichern Sie sie noch einmal als .xlsx, oder als CSV.',
  'this cannot be read as {0}': 'das kann nicht als {0} gelesen werden',
  'Save it again.': 'Speichern Sie es noch einmal.',
  'no row of the sheet is a header that is known here': 'keine Zeile der Tabelle ist ein hier bekannter Kopf',
  'Put names such as Film, Buyer, Territory, Price above the columns; docs/sheets has templates.':
    'Schreiben Sie Namen wie Film, Buyer, Territory, Price über die Spalten; in docs/sheets sind Vorlagen.',
  'no row says which film it is about': 'keine Zeile sagt, um welchen Film es geht',
  'Add a column Film with the title in each row, or use --into with the film JSON.':
    'Ergänzen Sie eine Spalte Film mit dem Titel in jeder Zeile.',
  'the sheet has no rows that could be read': 'die Tabelle hat keine Zeilen, die gelesen werden konnten',
  'Look at the warnings, and at the header.': 'Sehen Sie sich die Anmerkungen und den Kopf an.',
  'the document has no title': 'das Dokument hat keinen Titel',
  'Look at it in an editor: a film has at least a title.':
    'Sehen Sie es in einem Texteditor an: Ein Film hat zumindest einen Titel.',
  'Fetch one title by its IMDb id: {0}': 'Holen Sie einen Titel mit seiner IMDb-Kennung: {0}',
  'Fetch one title by its IMDb id: {0}, without Season':
    'Holen Sie einen Titel mit seiner IMDb-Kennung: {0}, ohne Season',
  'Fetch its series: {0}': 'Holen Sie die Serie: {0}',
  'this is a list and not one title of OMDb': 'das ist eine Liste und nicht ein einzelner Titel von OMDb',
  'this is an error of OMDb: {0}': 'das ist ein Fehler von OMDb: {0}',
  'this is an error of OMDb, which does not say which':
    'das ist ein Fehler von OMDb, das nicht sagt, welcher',
  'this is a page of search results of OMDb': 'das ist eine Seite mit Suchergebnissen von OMDb',
  'this is a season of a series of OMDb': 'das ist eine Staffel einer Serie von OMDb',
  'this is a game, not a film or a series': 'das ist ein Spiel, kein Film und keine Serie',
  'this is an episode of a series, not a film or a series':
    'das ist eine Folge einer Serie, kein Film und keine Serie',
  'this is an error of Wikidata: {0}': 'das ist ein Fehler von Wikidata: {0}',
  'this is a page of search results of Wikidata': 'das ist eine Seite mit Suchergebnissen von Wikidata',
  'Wikidata has no such item: {0}': 'Wikidata hat kein solches Objekt: {0}',
  'these are {0} films: {1}': 'das sind {0} Filme: {1}',
  'Fetch one film: {0}': 'Holen Sie einen Film: {0}',
  '{0} is {1!}': '{0} ist {1}',
  'not a film': 'kein Film',
  'a person': 'eine Person',
  'a game': 'ein Spiel',
  'an episode of a series': 'eine Folge einer Serie',
  'a season of a series': 'eine Staffel einer Serie',
  'a series of films': 'eine Filmreihe',
  'a franchise': 'ein Franchise',
  'a book': 'ein Buch',
  'a novel': 'ein Roman',
  'a page that tells names apart': 'eine Seite, die gleiche Namen unterscheidet',
  'the query of Wikidata found nothing': 'die Abfrage bei Wikidata fand nichts',
  'the result of SPARQL has {0} films': 'das Ergebnis von SPARQL hat {0} Filme',
  'Ask for one film: {0}': 'Fragen Sie nach einem Film: {0}',
  'the Movie here has no name': 'der Film (Movie) hier hat keinen Namen',
  'there is no Movie here, only {0}': 'hier ist kein Movie, nur {0}',
  'there is no schema.org data here': 'hier sind keine Daten von schema.org',
  'Give it the page of one film, or the JSON-LD of that page.':
    'Nehmen Sie die Seite eines Films oder das JSON-LD dieser Seite.',
  'this is a list of {0} films': 'das ist eine Liste mit {0} Filmen',
  'Give it the page of one of them.': 'Nehmen Sie die Seite von einem davon.',
  'this is a list and not one title of TMDB': 'das ist eine Liste und nicht ein einzelner Titel von TMDB',
  'this is a message of TMDB: {0}': 'das ist eine Meldung von TMDB: {0}',
  'this is an error of TMDB: {0}': 'das ist ein Fehler von TMDB: {0}',
  'Fetch the details of one title: {0}': 'Holen Sie die Einzelheiten eines Titels: {0}',
  'this is {0!}': 'das ist {0}',
  'a page of search results of TMDB': 'eine Seite mit Suchergebnissen von TMDB',
  'what TMDB finds by an outside id, which is a list': 'eine Liste, die TMDB zu einer fremden Kennung findet',
  'a collection of TMDB, which has several titles': 'eine Sammlung von TMDB mit mehreren Titeln',
  'a person of TMDB': 'eine Person von TMDB',
  'an episode of a series of TMDB': 'eine Folge einer Serie von TMDB',
  'a season of a series of TMDB': 'eine Staffel einer Serie von TMDB',
  'a company or a network of TMDB': 'eine Firma oder ein Sender von TMDB',
  'one row of a list of TMDB, without the details': 'eine Zeile einer Liste von TMDB, ohne Einzelheiten',
  'a list of TMDB': 'eine Liste von TMDB',
  'a part of what TMDB knows of a title, without the title':
    'ein Teil dessen, was TMDB von einem Titel weiß, ohne den Titel selbst',
};
