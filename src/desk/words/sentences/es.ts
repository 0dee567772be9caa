import type { Sentences } from './table.js';

/** What the code says in English, in Spanish; de.ts says how it is written. */
export const es: Sentences = {
  // Parts of sentences.
  'a list': 'una lista',
  'an object': 'un objeto',

  // What is wrong with film JSON. Where the value is long, it stands behind the sentence.
  '{0!}: {1}': '{0}: {1:json}',
  '{0} is not a text': '{0} no es un texto',
  'Write it in quotes, with at least one character, or leave the field out.':
    'Escriba un texto de al menos un carácter, u omita el campo.',
  '{0} is not an https: or relative address': '{0} no es una dirección https: ni relativa',
  '{0} is not an https:, http: or relative address': '{0} no es una dirección https:, http: ni relativa',
  'Use an address that begins with https:// or with /.':
    'Use una dirección que empiece por https:// o por /.',
  '{0} is read as "{1}"': '{0} se lee como «{1}»',
  'Write "{0}".': 'Escriba «{0}».',
  '{0} is not a date': '{0} no es una fecha',
  'Write a day (2026-03-14), a month (2026-03), a year (2026), a quarter (2026-Q3), a half (2026-H1), a season (2026-summer) or a part (2026-early, 2026-05-late); ../2026-05 for by May 2026, 2026-05/.. for not before it.':
    'Escriba un día (2026-03-14), un mes (2026-03), un año (2026), un trimestre (2026-Q3), un semestre (2026-H1), una estación (2026-summer) o una parte (2026-early, 2026-05-late); ../2026-05 para «hasta mayo de 2026», 2026-05/.. para «no antes».',
  '{0} is not a language tag': '{0} no es un código de idioma',
  'Use a BCP 47 tag such as "en", "pt-BR" or "zh-Hans".':
    'Use un código BCP 47 como «en», «pt-BR» o «zh-Hans».',
  '{0} is not a country code': '{0} no es un código de país',
  'Use an ISO 3166-1 code such as "US" or "FR".': 'Use un código ISO 3166-1 como «US» o «FR».',
  '{0} is not an ISO 4217 code': '{0} no es un código de moneda ISO 4217',
  'Use a currency code such as "USD" or "EUR".': 'Use un código de moneda como «USD» o «EUR».',
  '{0} is not a band of figures': '{0} no es un orden de magnitud',
  'Write it like "mid-seven-figure" or "six-figure".':
    'Escriba, por ejemplo, «mid-seven-figure» o «six-figure».',
  '{0} is not an IMDb title id': '{0} no es un identificador de título de IMDb',
  'It looks like "tt6751668".': 'Tiene la forma «tt6751668».',
  '{0} is not an amount': '{0} no es un importe',
  'Write a number of zero or more, without quotes or separators.':
    'Escriba un número igual o mayor que cero, sin comillas ni separadores.',
  '{0} is not a whole number above zero': '{0} no es un número entero mayor que cero',
  'Write digits without quotes.': 'Escriba cifras sin comillas.',
  '{0} is not a year': '{0} no es un año',
  'Write four digits without quotes, such as 2026.': 'Escriba cuatro cifras sin comillas, como 2026.',
  '{0} is not true': '{0} no es true',
  'Write true, or leave the field out.': 'Escriba true, u omita el campo.',
  'Write {0}, without quotes.': 'Escriba {0}, sin comillas.',
  'min {0} is above max {1}': 'el mínimo {0} supera el máximo {1}',
  'Swap the two.': 'Intercámbielos.',
  'the sum is given in more than one way': 'la suma está indicada de más de una forma',
  'Keep one of amount, min and max, band, undisclosed.':
    'Deje solo una: "amount", "min" y "max", "band" o "undisclosed".',
  'the sum has no currency': 'la suma no tiene moneda',
  'Add one, such as "currency": "USD".': 'Indique una, como "currency": "USD".',
  'there is no sum': 'no hay ninguna suma',
  'Give an amount, a min and max, a band, or "undisclosed": true.':
    'Indique un importe, un intervalo o un orden de magnitud, o "undisclosed": true.',
  'there are no territories': 'no hay territorios',
  'Write { "include": ["US"] }, with ISO 3166-1 codes, worldwide or groups, or "parts".':
    'Escriba { "include": ["US"] } con códigos ISO 3166-1, worldwide o grupos, o bien "parts".',
  'the bidder has no name': 'el interesado no tiene nombre',
  'Add "name", or "unnamed": "streamer" where it is not public.':
    'Añada "name", o "unnamed": "streamer" si no es público.',
  '{0} is not an object': '{0} no es un objeto',
  'Write its fields in braces: {0}.': 'Escriba sus campos entre llaves: {0:json}.',
  'the document is {0}, not a film': 'el documento es {0}, no una película',
  'A film JSON is one object: { "title": "..." }.': 'Un JSON de película es un objeto: { "title": "..." }.',
  '{0} is not a list': '{0} no es una lista',
  'Put it in square brackets, even when there is only one: [{0}].':
    'Póngalo entre corchetes, aunque solo haya uno: [{0:json}].',
  'the list is empty': 'la lista está vacía',
  'Put at least one entry in it, or leave out what it belongs to.':
    'Ponga al menos una entrada, u omita aquello a lo que pertenece.',
  '"{0}" is missing': 'falta «{0:field}»',
  'Add "{0}": {1}. Without it this entry is not shown.':
    'Añada "{0}": {1:json}. Sin eso, esta entrada no se muestra.',
  'Add it: without a title there is no film.': 'Añádalo: sin título no hay película.',
  '{0} is not a field that is known here': '{0} no es un campo conocido aquí',
  'Did you mean "{0}"?': '¿Quería decir «{0}»?',
  'Did you mean "{0}"? {1!}': '¿Quería decir «{0}»? {1}',
  'Known here: {0}.': 'Conocidos aquí: {0}.',
  '{0} is not one of the known words': '{0} no es una de las palabras conocidas',
  'Known: {0}.': 'Conocidas: {0}.',

  // What the copy desk asks about people and the shoot.
  '{0} is in the cast, and has left by castingChanges[{1}]':
    '{0} está en el reparto, pero lo ha dejado según castingChanges[{1}]',
  'Take the name out of one of the two.': 'Quite el nombre de uno de los dos.',
  '{0} is in the cast twice, as cast[{1}] too': '{0} está dos veces en el reparto, también como cast[{1}]',
  'Delete one, or say which character each is.': 'Borre uno, o diga qué personaje es cada uno.',
  'the film is in "filming", and begins to film on {0}':
    'la película está «en rodaje», pero el rodaje empieza el {0}',
  'Use pre-production.': 'Use «en preproducción».',
  'the film is in "filming", and filmed until {0}': 'la película está «en rodaje», pero se rodó hasta el {0}',
  'Use post-production, or correct the date.': 'Use «en posproducción», o corrija la fecha.',
  'the film is in "{0}", and began to film on {1}':
    'el estado de la película es «{0:film}», pero el rodaje empezó el {1}',
  'Use filming, or correct the date.': 'Use «en rodaje», o corrija la fecha.',

  // About answers and dates.
  'nothing is asked any more that this answers: "{0}"':
    'esta respuesta ya no corresponde a ninguna pregunta: «{0}»',
  'Delete it, or correct its code or path.': 'Bórrela, o corrija "code" o "path".',
  '{0} is still to come': '{0} aún no ha llegado',
  'Check the year, and the order of month and day: 2026-03-14 is 14 March.':
    'Compruebe el año y el orden de mes y día: 2026-03-14 es el 14 de marzo.',
  '{0} is before the start, {1}': '{0} es anterior al inicio, {1}',
  'Swap the two, or correct one.': 'Intercámbielos, o corrija uno.',
  'the film was last checked on {0}, and something in it is of {1}':
    'la película se revisó por última vez el {0}, y algo en ella es del {1}',
  'Set "updated" to {0} or later.': 'Ponga "updated" en {0} o más tarde.',

  // About deals.
  'the deal is called closed and no source says so':
    'el acuerdo figura como cerrado y ninguna fuente lo dice',
  'Add "sources" with the id of who reports it, or use a status that is sure.':
    'Indique en "sources" quién lo publica, o elija un estado seguro.',
  'the deal is "{0}" and has no date, so it never counts as out of date':
    'el estado del acuerdo es «{0:deal}» y no tiene fecha, así que nunca se considera desfasado',
  'Add "asOf" with the day on which this was last known.': 'Añada "asOf" con el último día en que se supo.',
  'the deal was last "{0}" in {1}': 'el último estado del acuerdo, «{0:deal}», es de {1}',
  'Say what came of it (closed, collapsed, withdrawn), or give "asOf" the day on which it was still so.':
    'Diga en qué quedó (cerrado, frustrado, retirado), o ponga en "asOf" el día en que aún era así.',
  'the deal is "{0}", and nothing says {1!}': 'el estado del acuerdo es «{0:deal}», y nada dice {1}',
  'when it was signed': 'cuándo se firmó',
  'when or why': 'cuándo ni por qué',
  'Add "history": [{ "status": "closed", "date": "…" }].':
    'Añada en "history" el paso «acuerdo cerrado» con su fecha.',
  'Add "date", "note" or "history".': 'Añada "date", "note" o "history".',
  'this step is of {0}, and the deal stands where it stands since {1}':
    'este paso es del {0}, pero el acuerdo está como está desde el {1}',
  'Correct one of the dates; the newest step is the status of the deal itself.':
    'Corrija una de las fechas; el paso más reciente es el estado del propio acuerdo.',
  'this step says what the deal itself says: "{0}", {1}':
    'este paso dice lo mismo que el propio acuerdo: «{0:deal}», {1}',
  'Delete the step: the history is what was before.': 'Bórrelo: el historial es lo que hubo antes.',
  '{0} is the buyer, and stands among the other bidders':
    '{0} es el comprador, y figura entre los otros interesados',
  'Take it out: what it bid is the price.': 'Quítelo: lo que ofreció es el precio.',
  '{0} buys from itself': '{0} figura como comprador y vendedor',
  'Correct one of the two, or leave out the seller.': 'Corrija uno de los dos, u omita el vendedor.',
  'the buyer has a name, and is called unnamed': 'el comprador tiene nombre, y figura como no nombrado',
  'Delete "unnamedBuyer": readers see the name alone.':
    'Borre "unnamedBuyer"; los lectores solo ven el nombre.',
  '"{0}" is among the rights, and is excluded': '«{0:right}» figura entre los derechos, y está excluido',
  'Take it out of one of the two.': 'Quítelo de uno de los dos.',

  // About pictures and prices.
  'the picture has no words for who cannot see it': 'la imagen no tiene palabras para quien no puede verla',
  'Add "alt" with what it shows.': 'Añada en "alt" lo que muestra.',
  'the picture does not say whose it is': 'la imagen no dice de quién es',
  'Add "credit" with the photographer, studio or agency, or "sources" with the id of who gave it.':
    'Indique en "credit" el fotógrafo, el estudio o la agencia, o en "sources" quién la facilitó.',
  'the price does not say whether prints and advertising are part of it':
    'el precio no dice si incluye copias y publicidad (P&A)',
  'Add "basis": minimum-guarantee, flat, p-and-a or combined, if it is known.':
    'Indique "basis" si se sabe: mínimo garantizado, tanto alzado, P&A o ambos juntos.',
  '{0} {1} is hardly meant': '{0} {1} es poco probable',
  'Write all the digits: 11000000 for eleven million.':
    'Escriba todas las cifras: 11000000 para once millones.',
  'the asking price is the price that was paid': 'el precio pedido es el precio pagado',
  'Keep the one that was reported.': 'Deje el que se publicó.',
  'the deal is closed, and a price is still expected': 'el acuerdo está cerrado, y aún se espera un precio',
  'Write it as "price", with a confidence; or add "price": { "undisclosed": true }.':
    'Escríbalo como "price", con "confidence"; o indique que el precio no se ha revelado.',

  // About releases.
  'the release is called dated and has no date': 'el estreno figura con fecha y no la tiene',
  'Add "date", or use planned.': 'Añada "date", o use «fecha prevista».',
  'the release is called released, and {0} is still to come':
    'el estreno figura como hecho, y {0} aún no ha llegado',
  'Use dated.': 'Use «fecha fijada».',
  'the release is called {0}, and {1} is over': 'el estado del estreno es «{0:release}», y {1} ya ha pasado',
  'Use released, or give the new date.': 'Use «ya tuvo lugar», o dé la fecha nueva.',
  'the release moves from {0} to the same date': 'el estreno pasa del {0} a la misma fecha',
  '"from" is the date that it had; the date of the release is the one that it has now.':
    '"from" es la fecha que tenía; la fecha del estreno es la actual.',
  'the release moved to {0} last, and its date is {1}':
    'el estreno se movió por última vez al {0}, y su fecha es {1}',
  'Correct one of the two, or add the move that is missing.':
    'Corrija una de las dos, o añada el cambio que falta.',
  'the film is in "{0}", and releases[{1}] is out':
    'el estado de la película es «{0:film}», pero releases[{1}] ya se estrenó',
  'Set "status" to released, or correct the release.':
    'Ponga "status" en «ya se estrenó», o corrija el estreno.',

  // About sources and territories.
  'no source has the id "{0}"': 'ninguna fuente tiene el nombre corto «{0}»',
  'Add it to "sources": { "id": "{0}", "name": "…" }.':
    'Añádala a "sources" así: { "id": "{0}", "name": "…" }.',
  'no fact names the source "{0}", so no reader sees it':
    'ningún dato cita la fuente «{0}», así que ningún lector la ve',
  'Add its id to "sources" of what it reports, or delete it.':
    'Añádala a "sources" de lo que publica, o bórrela.',
  '"{0}" is the id of another entry, too': '«{0}» es también el nombre corto de otra entrada',
  'Give each an id of its own.': 'Dé a cada una su propio nombre corto.',
  'this is "{0}", and nobody is named who says so':
    'esto figura como «{0:confidence}», y no se dice quién lo afirma',
  'Add "sources" with the id of who does.': 'Indique en "sources" quién lo dice.',
  '{0} is not part of {1}, and is excluded': '{0} no forma parte de {1}, y está excluido',
  'Delete it, or correct what is included.': 'Bórrelo, o corrija lo que se incluye.',
  'this deal and deals[{0}] are both closed for {1}':
    'este acuerdo y deals[{0}] están ambos cerrados para {1}',
  'this deal and deals[{0}] are both closed for {1} and {2} more':
    'este acuerdo y deals[{0}] están ambos cerrados para {1} y {2} países más',
  'Exclude what was sold before, name the rights of each, or correct a status.':
    'Excluya lo que ya estaba vendido, nombre los derechos de cada uno, o corrija un estado.',

  // About texts and words.
  'readers would see "{0}" as it stands': 'los lectores verían «{0}» tal cual',
  'Write plain text: no tags, and & or é instead of &amp; or &eacute;.':
    'Escriba texto sin formato: sin etiquetas, y & o é en lugar de &amp; o &eacute;.',
  '{0} begins or ends with a space': '{0} empieza o acaba con un espacio',
  'Delete it.': 'Bórrelo.',
  'a letter was lost (�)': 'se perdió una letra (�)',
  'Type it again; the text was once saved in a wrong encoding.':
    'Vuelva a escribirla; el texto se guardó alguna vez con una codificación errónea.',
  'letters are broken (Ã© for é)': 'hay letras dañadas (Ã© por é)',
  'Paste the text again, and save the file as UTF-8.':
    'Pegue el texto de nuevo, y guarde el archivo como UTF-8.',
  '"{0}" is a known word, which needs no label': '«{0}» es una palabra conocida, que no necesita etiqueta',
  'Write "{0}", and readers see it in their language.':
    'Escriba «{0}», y los lectores lo verán en su idioma.',
  '{0} is not a known {1!}, so no language translates it':
    '{0} no se conoce aquí ({1}), así que ningún idioma lo traduce',
  job: 'función',
  role: 'función de la empresa',
  territory: 'territorio',
  'Did you mean "{0}"? If it is meant as it stands, write { "label": {1} }.':
    '¿Quería decir «{0}»? Si se quiere tal cual, escriba { "label": {1:json} }.',
  'If it is meant as it stands, write { "label": {0} }. Known: {1}.':
    'Si se quiere tal cual, escriba { "label": {0:json} }. Conocidas: {1}.',
  'If it is meant as it stands, write { "label": {0} }. Known: {1} and {2} more.':
    'Si se quiere tal cual, escriba { "label": {0:json} }. Conocidas: {1} y {2} más.',
  'codes of ISO 3166-1, and groups such as benelux': 'códigos ISO 3166-1 y grupos como benelux',
  '{0} is another name of "{1}"': '{0} es otro nombre de «{1}»',
  'no {0!} has the code "{1}"': 'no existe el código «{1}» ({0})',
  country: 'país',
  currency: 'moneda',
  language: 'idioma',
  'Check it: nobody can read it out.': 'Compruébelo: nadie sabe qué significa.',
  '"{0}" is not encrypted': '«{0}» no está cifrada',
  'Try https: most sites have it.': 'Pruebe https: la mayoría de los sitios lo tienen.',

  // Why a text is no JSON.
  'Check it with a JSON validator.': 'Compruébelo con un validador de JSON.',
  'something follows after the end of the film': 'hay algo después del final de la película',
  'Keep one object to a file.': 'Deje un solo objeto por archivo.',
  'JSON has no comments': 'JSON no tiene comentarios',
  'Delete it; what a reader should know belongs into a note.':
    'Bórrelo; lo que deba saber el lector va en una nota.',
  'the file ends too early': 'el archivo acaba demasiado pronto',
  'It may have been cut off; check that every bracket is closed.':
    'Puede que esté cortado; compruebe que todos los corchetes y llaves se cierran.',
  'texts stand in double quotes': 'los textos van entre comillas dobles',
  'Write "…" instead of \'…\'.': 'Escriba "…" en lugar de \'…\'.',
  'a value is missing before {0}': 'falta un valor antes de {0}',
  'Delete the comma or colon before it, or add the value.':
    'Borre la coma o los dos puntos de delante, o añada el valor.',
  '{0} begins no value': 'ningún valor empieza por {0:json}',
  'Write texts in double quotes, numbers in digits.':
    'Escriba los textos entre comillas dobles y los números en cifras.',
  'a backslash stands alone': 'hay una barra invertida sola',
  'Write two for one: \\\\.': 'Escriba dos por una: \\\\.',
  'this text has no end': 'este texto no tiene final',
  'Close it with " on the same line; a line break in it is \\n.':
    'Ciérrelo con " en la misma línea; un salto de línea se escribe \\n.',
  'a field name in double quotes should stand here':
    'aquí debería haber un nombre de campo entre comillas dobles',
  'Write "title": …, and commas only between fields; numbers take none.':
    'Escriba "title": …, y comas solo entre campos; los números no llevan.',
  'a colon is missing after "{0}"': 'faltan los dos puntos después de «{0}»',
  'Write "name": value.': 'Escriba "name": valor.',
  'a comma or {0} should stand before {1}': 'debería haber una coma o {0} antes de {1:json}',
  'Look at the end of the line before, too.': 'Mire también el final de la línea anterior.',
  'a comma stands before {0}': 'hay una coma antes de {0}',
  'Delete it: nothing follows it.': 'Bórrela: no sigue nada.',

  // Questions about a line.
  'What does the line say? There is nothing here.': '¿Qué dice la línea? Aquí no hay nada.',
  'What of {0}: is it the buyer of a deal?': '¿Qué es {0}: el comprador de un acuerdo?',
  'Who says so? Write the name of the source before its address.':
    '¿Quién lo dice? Escriba el nombre de la fuente antes de su dirección.',
  'The film has this source already.': 'La película ya tiene esta fuente.',
  'What does it say? There is nothing here.': '¿Qué dice? Aquí no hay nada.',
  'Which part of this text is meant? It is too long for one phrase.':
    '¿Qué parte de este texto? Es demasiado largo para un solo dato.',

  // A question about a part of a line.
  '{0}: {1!}': '{0}: {1}',
  'Which deal? Say buyer, territory, price, state and source, parted by commas.':
    '¿Qué acuerdo? Diga comprador, territorio, precio, estado y fuente, separados por comas.',
  'The line says {0} twice: which one is it?': 'La línea da dos veces «{0:word}»: ¿cuál vale?',
  '{0} is about the film, not about the deal. What of the deal?':
    '{0} trata de la película, no del acuerdo. ¿Qué hay del acuerdo?',
  'What is {0}?': '¿Qué es {0}?',
  'Is {0} the buyer or the source? Write “via {1}” for a source.':
    '¿Es {0} el comprador o la fuente? Para una fuente, escriba «via {1}».',
  'What is {0}: the buyer, the seller or the source?': '¿Qué es {0}: el comprador, el vendedor o la fuente?',
  'Who buys? Say the buyer first.': '¿Quién compra? Diga primero el comprador.',
  'What of {0} belongs here?': '¿Qué parte de {0} va aquí?',
  'What of {0} belongs to {1}?': '¿Qué parte de {0} corresponde a {1}?',

  // Questions about sums.
  'Thousands or millions?': '¿Miles o millones?',
  'Which currency: {0} or {1}?': '¿Qué moneda: {0} o {1}?',
  'Is {0} really that much?': '¿De verdad es tanto {0}?',
  'Which is the lower: {0} or {1}?': '¿Cuál es el mínimo: {0} o {1}?',
  'How much is it? “Million-dollar” says no figure and no band.':
    '¿Cuánto es? «Million-dollar» no da cifra ni orden de magnitud.',
  'Who bids? A bid belongs to a bidder.': '¿Quién ofrece? Una oferta necesita un interesado.',
  'Is that the lower or the upper end?': '¿Es el mínimo o el máximo?',
  'No figure is said, and it is not said to be secret: how much is it?':
    'No hay cifra, y nada dice que sea secreta: ¿cuánto es?',
  'Which sum of {0} is the {1!}?': '¿Qué suma de {0} es {1}?',
  price: 'el precio',
  'P&A': 'el P&A',
  'A sum is not below zero: what is meant by {0}?': 'Una suma no es negativa: ¿qué significa {0}?',
  'What sum is {0}?': '¿Qué suma es {0}?',
  'What sum is {0}? {1} is not understood.': '¿Qué suma es {0}? No se entiende {1}.',
  'Which sum of {0} is meant?': '¿Qué suma de {0} es?',
  'How much is it? {0} has no figure and no band, and is not said to be secret.':
    '¿Cuánto es? {0} no da cifra ni orden de magnitud, y nada dice que sea secreto.',
  'How sure is it: {0}?': '¿Qué certeza tiene: {0:confidence}?',
  'Where did it take that: worldwide, or in which country?':
    '¿Dónde se recaudó: en todo el mundo, o en qué país?',
  'Which is it: {0}?': '¿Cuál vale: {0:word}?',
  'How much is for P&A, or is it part of the sum?': '¿Cuánto es para P&A, o está incluido en la suma?',
  'What does the sum pay for: {0}?': '¿Qué cubre la suma: {0:basis}?',
  'Is that a range, or the most?': '¿Es un intervalo, o el máximo?',
  'Is that the least, the most, or about the sum?': '¿Es el mínimo, el máximo, o la suma aproximada?',
  'Which currency?': '¿Qué moneda?',
  'Thousands or millions? {0} is less than a thousand.': '¿Miles o millones? {0} es menos de mil.',
  'Which number is {0}?': '¿Qué número es {0}?',
  'Japanese yen or Chinese yuan?': '¿Yenes japoneses o yuanes chinos?',
  'Which currency: Danish, Norwegian, Swedish, Icelandic or Czech crowns?':
    '¿Qué moneda: coronas danesas, noruegas, suecas, islandesas o checas?',
  'Which currency: Indian, Pakistani, Sri Lankan or Nepalese rupees?':
    '¿Qué moneda: rupias indias, pakistaníes, de Sri Lanka o nepalíes?',
  'Which currency: Mexican, Argentine, Chilean, Colombian or Philippine pesos?':
    '¿Qué moneda: pesos mexicanos, argentinos, chilenos, colombianos o filipinos?',
  'Which currency: Swiss francs, or those of which country?':
    '¿Qué moneda: francos suizos, o los de qué país?',
  'Which currency: dirhams of the Emirates or of Morocco?':
    '¿Qué moneda: dírhams de los Emiratos o de Marruecos?',
  'Which currency: Saudi, Qatari, Omani or Yemeni riyals?':
    '¿Qué moneda: riales saudíes, cataríes, omaníes o yemeníes?',
  'Which currency: Turkish lira or Italian lire?': '¿Qué moneda: liras turcas o liras italianas?',
  'Which currency: dinars of which country?': '¿Qué moneda: dinares de qué país?',

  // Questions about people.
  'Is {0} a person or a company?': '¿Es {0} una persona o una empresa?',
  'Who of them plays {0}?': '¿Quién de ellos interpreta a {0}?',
  'Who?': '¿Quién?',
  'Who is {0}?': '¿Quién es {0}?',
  'Who is the {0}?': '¿Quién ocupa el puesto «{0:Job}»?',
  'Which job: {0}?': '¿Qué función: {0:Job}?',
  'Who is {0} about?': '¿De quién trata {0}?',
  'What happened to {0}?': '¿Qué pasó con {0}?',
  'Whom does {0} replace?': '¿A quién sustituye {0}?',
  'Which part does {0} play?': '¿Qué papel interpreta {0}?',
  'Why?': '¿Por qué?',
  'What does {0} say, and about whom?': '¿Qué dice {0}, y de quién?',
  'What do {0} do?': '¿Qué hacen {0}?',
  'What does {0} do?': '¿Qué hace {0}?',
  'What follows after {0}?': '¿Qué sigue a {0}?',
  'Who {0}?': '¿A quién se refiere «{0}»?',
  'Who is the {0!} in {1}?': '¿Quién es {0} en {1}?',
  actor: 'el intérprete',
  name: 'el nombre',
  'What do they do: {0}? For example “{1} as …”, or “director {2}”.':
    '¿Qué hacen: {0}? Por ejemplo, «{1} as …» o «director {2}».',
  'Which is it: {0} or {1}?': '¿Cuál vale: {0:word} o {1:word}?',
  'Is {0} a person, or a part of a character?': '¿Es {0} una persona, o parte de un personaje?',

  // Questions about dates.
  'Yesterday or tomorrow?': '¿Ayer o mañana?',
  'On which day?': '¿Qué día?',
  'In which year?': '¿En qué año?',
  'When is that? Write a date, or leave it out.': '¿Cuándo es? Escriba una fecha, u omítala.',
  'The calendar has no such day: what is meant by {0}?': 'Ese día no existe: ¿qué significa {0}?',
  'Which date of {0} is meant?': '¿Qué fecha de {0} es?',
  'What date is {0}?': '¿Qué fecha es {0}?',
  'Which {0!}?': '¿Qué {0}?',
  half: 'semestre',
  quarter: 'trimestre',
  'Which year is meant by {0}?': '¿A qué año se refiere {0}?',
  '{0#} {1!} or {2#} {3!}?': '¿{0} de {1} o {2} de {3}?',
  January: 'enero',
  February: 'febrero',
  March: 'marzo',
  April: 'abril',
  May: 'mayo',
  June: 'junio',
  July: 'julio',
  August: 'agosto',
  September: 'septiembre',
  October: 'octubre',
  November: 'noviembre',
  December: 'diciembre',
  'Which date is meant?': '¿Qué fecha es?',
  'In {0} or in {1}?': '¿En {0} o en {1}?',
  'Which {0!}: {1} or {2}?': '¿Qué {0}: {1} o {2}?',
  '{0} is a {1!}: which day is meant by {2}?': '{0} es {1}: ¿a qué día se refiere {2}?',
  Monday: 'lunes',
  Tuesday: 'martes',
  Wednesday: 'miércoles',
  Thursday: 'jueves',
  Friday: 'viernes',
  Saturday: 'sábado',
  Sunday: 'domingo',
  'On which day, or in which month?': '¿Qué día, o en qué mes?',

  // Questions about rights.
  'Pay TV (pay-tv), free TV (free-tv), or both?': '¿TV de pago (pay-tv), TV en abierto (free-tv), o ambas?',
  'To rent (tvod), to buy (est), with a subscription (svod), or with advertising (avod)?':
    '¿En alquiler (tvod), en venta (est), por suscripción (svod), o con publicidad (avod)?',
  'Discs (home-video), to buy (est), or to rent (tvod)?':
    '¿En disco (home-video), en venta (est), o en alquiler (tvod)?',
  'With a subscription (svod), with advertising (avod), or both?':
    '¿Por suscripción (svod), con publicidad (avod), o ambas?',
  'Which rights are these: airline, festival, or others that film JSON has no word for?':
    '¿Qué derechos son: aerolíneas, festivales, u otros que el JSON de película no nombra?',
  'Which right? That is not a right but a priority: write it as a term.':
    '¿Qué derecho? No es un derecho sino una prioridad: escríbalo como condición.',
  'Which rights? Film JSON has no word for these: write them as a term.':
    '¿Qué derechos? El JSON de película no los nombra: escríbalos como condición.',
  'Are these languages left out?': '¿Se excluyen estos idiomas?',
  'Which rights are {0}?': '¿Qué derechos son {0}?',
  'Is {0} included or left out?': '¿«{0:word}» se incluye o se excluye?',
  'All rights but {0}, or which?': '¿Todos los derechos salvo {0:right}, o cuáles?',

  // Questions about states.
  'Is that the deal or the film itself?': '¿Es el acuerdo, o la propia película?',
  'Who leads, and who else bids? Bidders have a field of their own.':
    '¿Quién va por delante, y quién más puja? Los interesados tienen su propio campo.',
  'First talks, exclusive talks, or final negotiations?':
    '¿Primeras conversaciones, conversaciones en exclusiva, o negociación final?',
  'Who is said to be in front, and where does the deal stand?':
    '¿Quién iría por delante, y en qué estado está el acuerdo?',
  'In which state is the film: in development, or in pre-production?':
    '¿En qué estado está la película: en desarrollo, o en preproducción?',
  'Where does the deal stand: {0}?': '¿En qué estado está el acuerdo: {0}?',
  'Where does the deal stand, if {0}?': '¿En qué estado está el acuerdo, si {0}?',
  'What sort of contract is it: {0}?': '¿Qué tipo de contrato es: {0:Deal}?',
  'Is it certain that the film is {0}? Its state cannot be marked as {1}.':
    '¿Es seguro que la película está «{0:film}»? Su estado no puede marcarse como «{1:confidence}».',

  // Questions about releases.
  'Which release? Say how, where and when.': '¿Qué estreno? Diga cómo, dónde y cuándo.',
  'Which release is meant by {0}: how, where and when?': '¿Qué estreno es {0}: cómo, dónde y cuándo?',
  'Which release is meant by {0}?': '¿Qué estreno es {0}?',
  'What is {0}? A phrase has no source.': '¿Qué es {0}? Una expresión no tiene fuente.',
  'How can it be seen: in cinemas, streaming, to rent, on disc or on TV?':
    '¿Cómo se puede ver: en cines, en streaming, en alquiler, en disco o en televisión?',
  'Is it a first showing, or the release? Say “streaming on …” or “on TV …” for a release.':
    '¿Es la primera proyección o el estreno? Para un estreno, escriba «streaming on …» o «on TV …».',
  'Where? Say “at” and the festival, or “in” and the country.':
    '¿Dónde? Escriba «at» y el festival, o «in» y el país.',
  'Where? Name a country, a group of countries, or “worldwide”.':
    '¿Dónde? Nombre un país, un grupo de países o «worldwide».',
  'On which date?': '¿En qué fecha?',
  'Which date did it have before?': '¿Qué fecha tenía antes?',
  'It had {0} before: which date is the new one?': 'Antes tenía {0}: ¿cuál es la fecha nueva?',
  'Which of the releases there moves? Say how it can be seen.':
    '¿Cuál de los estrenos de allí cambia? Diga cómo se puede ver.',
  'What is {0}? Write “at {1}” for a festival, or “via {2}” for a source.':
    '¿Qué es {0}? Escriba «at {1}» para un festival o «via {2}» para una fuente.',
  'Is {0} the distributor or the source? Write “through {1}”, or “via {2}” for a source.':
    '¿{0} es la distribuidora o la fuente? Escriba «through {1}» o, para una fuente, «via {2}».',
  'Is {0} the distributor or the source? Write “through {1}” for a distributor.':
    '¿{0} es la distribuidora o la fuente? Para una distribuidora, escriba «through {1}».',
  'Is it {0} or {1}? Say one release in a line.': '¿Es {0:word} o {1:word}? Diga un solo estreno por línea.',
  'Which territory is {0}? Write “at {1}” for a festival.':
    '¿Qué territorio es {0}? Para un festival, escriba «at {1}».',
  'Where is it released? Say one release in a line.': '¿Dónde se estrena? Diga un solo estreno por línea.',

  // Questions about territories.
  'Which of {0} are not meant?': '¿Cuáles de {0} no se incluyen?',
  'Is that part of what is left out, or not?': '¿Forma parte de lo que se excluye, o no?',
  'All of the world without {0}, or of what?': '¿Todo el mundo sin {0}, o de qué?',
  'Which territory is {0}?': '¿Qué territorio es {0}?',
  'What of {0} is sold?': '¿Qué parte de {0} está vendida?',
  'The country (GE), or the state of the US?': '¿El país (GE), o el estado de EE. UU.?',
  'The Congo of Kinshasa (CD), or of Brazzaville (CG)?':
    '¿El Congo de Kinsasa (CD), o el de Brazzaville (CG)?',
  'The Virgin Islands of the US (VI), or the British ones (VG)?':
    '¿Las Islas Vírgenes de EE. UU. (VI), o las Británicas (VG)?',
  'The United States without or with Canada?': '¿Estados Unidos sin o con Canadá?',
  'All but the US, or all but the US and Canada?': '¿Todo menos EE. UU., o todo menos EE. UU. y Canadá?',
  'Which is meant by “Anglo-America”: North America without or with Mexico, or the US alone?':
    '¿Qué es «Anglo-America»: Norteamérica sin o con México, o solo EE. UU.?',
  'Which countries are these?': '¿Qué países son?',
  'The Kingdom of Jordan (JO)? Write its code.': '¿El Reino de Jordania (JO)? Escriba su código.',
  'South Sudan (SS), or Sudan (SD)?': '¿Sudán del Sur (SS), o Sudán (SD)?',
  'American Samoa (AS), or Samoa (WS)?': '¿Samoa Americana (AS), o Samoa (WS)?',
  'Guinea (GN), Guinea-Bissau (GW) or Equatorial Guinea (GQ)?':
    '¿Guinea (GN), Guinea-Bisáu (GW) o Guinea Ecuatorial (GQ)?',

  // A question about a row of the table for many deals.
  'Who buys here?': '¿Quién compra aquí?',

  // What importers warn of. The reason stands before what became of the value.
  '{0!}, so it is left out': '{0}; no se ha tomado',
  '{0!} It is left out': '{0} No se ha tomado',
  'it is empty': 'está vacío',
  '{0} stands for unknown': '{0} significa «desconocido»',
  '0 minutes': '0 minutos',
  '{0} is too short for a film': '{0} es demasiado corto para una película',
  '{0} is too long for a film': '{0} es demasiado largo para una película',
  '{0} is a placeholder and no date of a film': '{0} es una fecha de relleno, no la de una película',
  '{0} is not believed of a film with {1} votes': '{0} no es creíble para una película con {1} votos',
  '{0} is not believed': '{0} no es creíble',
  '{0} is not an https address': '{0} no es una dirección https',
  '{0} is too long for a logline': '{0} es demasiado largo para una historia en una frase',
  '{0} breaks off': '{0} está cortado',
  '{0} is about the site or its page, not the story': '{0} trata del sitio o de su página, no de la historia',
  '{0} is about the site, not the story': '{0} trata del sitio, no de la historia',
  '{0} ({1}) has no code today': '{0} ({1}) ya no tiene código',
  '{0} is no more and has no code today': '{0} ya no existe ni tiene código',
  '{0} has no code that is known here': '{0} no tiene un código conocido aquí',
  'an item': 'un elemento de Wikidata',
  '{0} is not known here as a country of today': '{0} no se conoce aquí como país actual',
  '{0} is not a language that is known here': '{0} no es un idioma conocido aquí',
  'its letters are broken ({0}): the source has a wrong encoding':
    'sus letras están dañadas ({0}): la fuente tiene una codificación errónea',
  '{0} does not fit': '{0} no encaja aquí',
  'the file is not UTF-8 and was read as Windows-1252: look at letters with accents':
    'el archivo no es UTF-8 y se leyó como Windows-1252: revise las letras con tilde',

  // Of film databases.
  'OMDb’s terms do not allow to show its pictures':
    'las condiciones de OMDb no permiten mostrar sus imágenes',
  'it counts awards and names none': 'cuenta los premios y no nombra ninguno',
  '{0} is not a runtime': '{0} no es una duración',
  '{0} is not a duration': '{0} no es una duración',
  '{0} is no certificate of the MPA': '{0} no es una calificación de la MPA',
  '{0} is not a sum in dollars': '{0} no es una suma en dólares',
  '{0} more crew member left out': '{0} miembro más del equipo que no se ha tomado',
  '{0} more crew members left out': '{0} miembros más del equipo que no se han tomado',
  'it names nobody': 'no nombra a nadie',
  '{0} is not a status that is known here': '{0} no es un estado conocido aquí',
  '{0!}, so the release is left out': '{0}; el estreno no se ha tomado',
  'it is missing': 'falta',
  '{0} is no type of release': '{0} no es un tipo de estreno',
  'Wikidata knows that there is one, but not who or what': 'Wikidata sabe que existe, pero no quién ni qué',
  '{0} has no label in this document, so it is left out':
    '{0} no tiene etiqueta en este documento; no se ha tomado',
  '{0} have no label in this document, so they are left out':
    '{0} no tienen etiqueta en este documento; no se han tomado',
  '{0} and {1} more have no label in this document, so they are left out':
    '{0} y {1} más no tienen etiqueta en este documento; no se han tomado',
  'there are {0} sums, of which the first is taken': 'hay {0} sumas; se toma la primera',
  '{0} has a currency that is not known here ({1})': '{0} tiene una moneda desconocida aquí ({1})',
  '{0} has no currency': '{0} no tiene moneda',
  'a sum is of a place that is not known here ({0})': 'una suma es de un lugar desconocido aquí ({0})',
  '{0} is in a unit that is not known here ({1})': '{0} está en una unidad desconocida aquí ({1})',
  '{0} is no certificate that is known here': '{0} no es una calificación conocida aquí',
  'what this column holds is not known here': 'lo que contiene esta columna no se conoce aquí',
  'a date is less exact than a year, or cannot be true':
    'una fecha es menos exacta que un año, o no puede ser cierta',
  '{0} is of a place that is no country here ({1})': '{0} es de un lugar que aquí no es un país ({1})',
  'it is no JSON, so it is left out: {0}': 'no es JSON; no se ha tomado: {0}',
  '{0} has a time of the day: it is the date of the page': '{0} lleva una hora: es la fecha de la página',
  'it may be the date of the record: check the year': 'puede ser la fecha del registro: compruebe el año',
  '{0} is the date of the record': '{0} es la fecha del registro',
  '{0} does not say whose certificate it is': '{0} no dice de quién es la calificación',
  'nobody says that this picture may be shown elsewhere':
    'nadie dice que esta imagen pueda mostrarse en otro lugar',

  // Of sheets.
  'another column says the same, so this one is left out': 'otra columna dice lo mismo; esta no se ha tomado',
  'what this column holds is not known here, so it is left out; did you mean {0}?':
    'lo que contiene esta columna no se conoce aquí; no se ha tomado. ¿Quería decir {0}?',
  'it does not say which film it is about': 'no dice de qué película se trata',
  'the film has no title': 'la película no tiene título',
  '{0} says more than this column holds': '{0} dice más de lo que cabe en esta columna',
  'a row needs it, so this row is left out': 'una fila lo necesita; esta fila no se ha tomado',
  'it is a formula without its result': 'es una fórmula sin su resultado',
  '{0} is an error of a formula': '{0} es un error de fórmula',
  '{0} is not JSON': '{0} no es JSON',
  '{0} has nothing in it': '{0} no contiene nada',
  '{0} may be the {1}th or the {2}th: write 2026-03-14': '{0} puede ser el {1} o el {2}: escriba 2026-03-14',
  '{0} does not say which currency: write it in front, such as USD':
    '{0} no dice qué moneda: escríbala delante, como USD',
  '{0} is not {1!}': 'aquí se espera {1}, no {0}',
  yes: '«yes»',
  'right here': 'un valor adecuado',
  'a date such as 2026-03-14, 2026-03, 2026 or 2026-Q3': 'una fecha como 2026-03-14, 2026-03, 2026 o 2026-Q3',
  'a whole number above zero': 'un número entero mayor que cero',
  'a number of zero or more': 'un número igual o mayor que cero',
  'a year of four digits': 'un año de cuatro cifras',
  'a language or its tag': 'un idioma o su código',
  'a country or its code': 'un país o su código',
  'a currency code such as USD': 'un código de moneda como USD',
  'an https: or relative address': 'una dirección https: o relativa',
  'an address': 'una dirección',
  'an IMDb title id such as tt6751668': 'un identificador de título de IMDb como tt6751668',
  'a band of figures such as mid-seven-figure': 'un orden de magnitud como mid-seven-figure',
  'one of {0}': 'uno de {0}',
  'a territory': 'un territorio',
  'a sum such as USD 12000000 or USD 11000000-12000000': 'una suma como USD 12000000 o USD 11000000-12000000',
  'a sum: the first figure of a range is the lower': 'una suma cuya primera cifra sea la menor',

  // Why a document has no film, and what to do.
  'the file is larger than any film': 'el archivo es mayor que cualquier película',
  'Choose another one.': 'Elija otro.',
  'Give it one film.': 'Use un archivo con una sola película.',
  'this is no document of TMDB, OMDb, Wikidata or schema.org':
    'esto no es un documento de TMDB, OMDb, Wikidata o schema.org',
  'Say with --from (in code: from) where it is from, if it is of one of them.':
    'Use el documento entero, tal como lo da uno de ellos.',
  'this is not of {0}: it looks like {1}': 'esto no es de {0}: parece de {1}',
  'Use {0}.': 'Use {0}.',
  'the file is empty': 'el archivo está vacío',
  'Fetch the document again.': 'Vuelva a obtener el documento.',
  'the file is neither JSON nor an HTML page, or it was cut off':
    'el archivo no es JSON ni una página HTML, o está cortado',
  'Fetch it again; JSON begins with { or [, a page with <.':
    'Vuelva a obtenerlo; JSON empieza por { o [, una página por <.',
  'this is an HTML page and not JSON of {0}': 'esto es una página HTML y no JSON de {0}',
  'Save what the API answers, not its page.': 'Guarde lo que responde la API, no su página.',
  'the data of this page is microdata, which is not read':
    'los datos de esta página son microdatos, que no se leen',
  'Look for the film on a site with JSON-LD.': 'Busque la película en un sitio con JSON-LD.',
  'this is a workbook of an old Excel (.xls)': 'esto es un libro de un Excel antiguo (.xls)',
  'Save it as .xlsx or as CSV.': 'Guárdelo como .xlsx o como CSV.',
  'this is no workbook of Excel, or a broken one': 'esto no es un libro de Excel, o está dañado',
  'Save it as .xlsx again, or as CSV.': 'Guárdelo de nuevo como .xlsx, o como CSV.',
  'this cannot be read as {0}': 'esto no se puede leer como {0}',
  'Save it again.': 'Guárdelo de nuevo.',
  'no row of the sheet is a header that is known here':
    'ninguna fila de la hoja es una cabecera conocida aquí',
  'Put names such as Film, Buyer, Territory, Price above the columns; docs/sheets has templates.':
    'Ponga nombres como Film, Buyer, Territory, Price encima de las columnas; en docs/sheets hay plantillas.',
  'no row says which film it is about': 'ninguna fila dice de qué película se trata',
  'Add a column Film with the title in each row, or use --into with the film JSON.':
    'Añada una columna Film con el título en cada fila.',
  'the sheet has no rows that could be read': 'la hoja no tiene filas legibles',
  'Look at the warnings, and at the header.': 'Mire las notas y la cabecera.',
  'the document has no title': 'el documento no tiene título',
  'Look at it in an editor: a film has at least a title.':
    'Mírelo en un editor de texto: una película tiene al menos un título.',
  'Fetch one title by its IMDb id: {0}': 'Obtenga un título por su identificador de IMDb: {0}',
  'Fetch one title by its IMDb id: {0}, without Season':
    'Obtenga un título por su identificador de IMDb: {0}, sin Season',
  'Fetch its series: {0}': 'Obtenga su serie: {0}',
  'this is a list and not one title of OMDb': 'esto es una lista y no un título de OMDb',
  'this is an error of OMDb: {0}': 'esto es un error de OMDb: {0}',
  'this is an error of OMDb, which does not say which': 'esto es un error de OMDb, que no dice cuál',
  'this is a page of search results of OMDb': 'esto es una página de resultados de búsqueda de OMDb',
  'this is a season of a series of OMDb': 'esto es una temporada de una serie de OMDb',
  'this is a game, not a film or a series': 'esto es un juego, no una película ni una serie',
  'this is an episode of a series, not a film or a series':
    'esto es un episodio de una serie, no una película ni una serie',
  'this is an error of Wikidata: {0}': 'esto es un error de Wikidata: {0}',
  'this is a page of search results of Wikidata': 'esto es una página de resultados de búsqueda de Wikidata',
  'Wikidata has no such item: {0}': 'Wikidata no tiene ese elemento: {0}',
  'these are {0} films: {1}': 'son {0} películas: {1}',
  'Fetch one film: {0}': 'Obtenga una película: {0}',
  '{0} is {1!}': '{0} es {1}',
  'not a film': 'algo que no es una película',
  'a person': 'una persona',
  'a game': 'un juego',
  'an episode of a series': 'un episodio de una serie',
  'a season of a series': 'una temporada de una serie',
  'a series of films': 'una serie de películas',
  'a franchise': 'una franquicia',
  'a book': 'un libro',
  'a novel': 'una novela',
  'a page that tells names apart': 'una página de desambiguación',
  'the query of Wikidata found nothing': 'la consulta a Wikidata no encontró nada',
  'the result of SPARQL has {0} films': 'el resultado de SPARQL tiene {0} películas',
  'Ask for one film: {0}': 'Pida una sola película: {0}',
  'the Movie here has no name': 'la película (Movie) no tiene nombre aquí',
  'there is no Movie here, only {0}': 'aquí no hay ningún Movie, solo {0}',
  'there is no schema.org data here': 'aquí no hay datos de schema.org',
  'Give it the page of one film, or the JSON-LD of that page.':
    'Use la página de una película, o el JSON-LD de esa página.',
  'this is a list of {0} films': 'esto es una lista de {0} películas',
  'Give it the page of one of them.': 'Use la página de una de ellas.',
  'this is a list and not one title of TMDB': 'esto es una lista y no un título de TMDB',
  'this is a message of TMDB: {0}': 'esto es un mensaje de TMDB: {0}',
  'this is an error of TMDB: {0}': 'esto es un error de TMDB: {0}',
  'Fetch the details of one title: {0}': 'Obtenga los detalles de un título: {0}',
  'this is {0!}': 'esto es {0}',
  'a page of search results of TMDB': 'una página de resultados de búsqueda de TMDB',
  'what TMDB finds by an outside id, which is a list':
    'una lista que TMDB encuentra por un identificador externo',
  'a collection of TMDB, which has several titles': 'una colección de TMDB, que tiene varios títulos',
  'a person of TMDB': 'una persona de TMDB',
  'an episode of a series of TMDB': 'un episodio de una serie de TMDB',
  'a season of a series of TMDB': 'una temporada de una serie de TMDB',
  'a company or a network of TMDB': 'una empresa o una cadena de TMDB',
  'one row of a list of TMDB, without the details': 'una fila de una lista de TMDB, sin los detalles',
  'a list of TMDB': 'una lista de TMDB',
  'a part of what TMDB knows of a title, without the title':
    'una parte de lo que TMDB sabe de un título, sin el título',
};
