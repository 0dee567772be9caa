import type { Sentences } from './table.js';

/** What the code says in English, in Japanese; de.ts says how it is written. */
export const ja: Sentences = {
  // Parts of sentences.
  'a list': 'リスト',
  'an object': 'オブジェクト',

  // What is wrong with film JSON. Where the value is long, it stands behind the sentence.
  '{0!}: {1}': '{0}：{1:json}',
  '{0} is not a text': '{0}は文字列ではありません',
  'Write it in quotes, with at least one character, or leave the field out.':
    '1文字以上の文字列を引用符で囲んで書くか、この欄を省いてください。',
  '{0} is not an https: or relative address': '{0}はhttps:のURLでも相対URLでもありません',
  '{0} is not an https:, http: or relative address': '{0}はhttps:やhttp:のURLでも相対URLでもありません',
  'Use an address that begins with https:// or with /.': 'https://か/で始まるURLにしてください。',
  '{0} is read as "{1}"': '{0}は「{1}」として読まれます',
  'Write "{0}".': '「{0}」と書いてください。',
  '{0} is not a date': '{0}は日付ではありません',
  'Write a day (2026-03-14), a month (2026-03), a year (2026), a quarter (2026-Q3), a half (2026-H1), a season (2026-summer) or a part (2026-early, 2026-05-late); ../2026-05 for by May 2026, 2026-05/.. for not before it.':
    '日（2026-03-14）、月（2026-03）、年（2026）、四半期（2026-Q3）、半期（2026-H1）、季節（2026-summer）、時期（2026-early、2026-05-late）のいずれかで書いてください。2026年5月までは../2026-05、それ以降は2026-05/..です。',
  '{0} is not a language tag': '{0}は言語タグではありません',
  'Use a BCP 47 tag such as "en", "pt-BR" or "zh-Hans".':
    '「en」「pt-BR」「zh-Hans」などのBCP 47タグを使ってください。',
  '{0} is not a country code': '{0}は国コードではありません',
  'Use an ISO 3166-1 code such as "US" or "FR".': '「US」「FR」などのISO 3166-1コードを使ってください。',
  '{0} is not an ISO 4217 code': '{0}はISO 4217の通貨コードではありません',
  'Use a currency code such as "USD" or "EUR".': '「USD」「EUR」などの通貨コードを使ってください。',
  '{0} is not a band of figures': '{0}は金額の桁を表していません',
  'Write it like "mid-seven-figure" or "six-figure".':
    '「mid-seven-figure」「six-figure」のように書いてください。',
  '{0} is not an IMDb title id': '{0}はIMDbの作品IDではありません',
  'It looks like "tt6751668".': '「tt6751668」のような形です。',
  '{0} is not an amount': '{0}は金額ではありません',
  'Write a number of zero or more, without quotes or separators.':
    '0以上の数を、引用符も区切りもなしで書いてください。',
  '{0} is not a whole number above zero': '{0}は1以上の整数ではありません',
  'Write digits without quotes.': '数字を引用符なしで書いてください。',
  '{0} is not a year': '{0}は年ではありません',
  'Write four digits without quotes, such as 2026.': '2026のように4桁の数字を引用符なしで書いてください。',
  '{0} is not true': '{0}はtrueではありません',
  'Write true, or leave the field out.': 'trueと書くか、この欄を省いてください。',
  'Write {0}, without quotes.': '引用符なしで{0}と書いてください。',
  'min {0} is above max {1}': '下限{0}が上限{1}を超えています',
  'Swap the two.': '二つを入れ替えてください。',
  'the sum is given in more than one way': '金額が複数の形で示されています',
  'Keep one of amount, min and max, band, undisclosed.':
    '"amount"、"min"と"max"、"band"、"undisclosed"のどれか一つだけにしてください。',
  'the sum has no currency': '金額に通貨がありません',
  'Add one, such as "currency": "USD".': '"currency": "USD"のように通貨を加えてください。',
  'there is no sum': '金額がありません',
  'Give an amount, a min and max, a band, or "undisclosed": true.':
    '金額、上下限、桁のいずれか、または"undisclosed": trueを書いてください。',
  'there are no territories': '地域がありません',
  'Write { "include": ["US"] }, with ISO 3166-1 codes, worldwide or groups, or "parts".':
    '{ "include": ["US"] }のようにISO 3166-1コード、worldwide、地域グループを書くか、"parts"を使ってください。',
  'the bidder has no name': '入札者の名前がありません',
  'Add "name", or "unnamed": "streamer" where it is not public.':
    '"name"を加えるか、非公表なら"unnamed": "streamer"としてください。',
  '{0} is not an object': '{0}はオブジェクトではありません',
  'Write its fields in braces: {0}.': '項目を波括弧で囲んで書いてください：{0:json}',
  'the document is {0}, not a film': 'この文書は{0}で、作品ではありません',
  'A film JSON is one object: { "title": "..." }.': '作品JSONは一つのオブジェクトです：{ "title": "..." }',
  '{0} is not a list': '{0}はリストではありません',
  'Put it in square brackets, even when there is only one: [{0}].':
    '一つだけでも角括弧で囲んでください：[{0:json}]',
  'the list is empty': 'リストが空です',
  'Put at least one entry in it, or leave out what it belongs to.':
    '少なくとも一つ入れるか、リストごと省いてください。',
  '"{0}" is missing': '「{0:field}」がありません',
  'Add "{0}": {1}. Without it this entry is not shown.':
    '"{0}": {1:json}を加えてください。ないと、この項目は表示されません。',
  'Add it: without a title there is no film.': '題名を加えてください。題名がないと作品になりません。',
  '{0} is not a field that is known here': '{0}はここでは使えない項目です',
  'Did you mean "{0}"?': '「{0}」のことですか。',
  'Did you mean "{0}"? {1!}': '「{0}」のことですか。{1}',
  'Known here: {0}.': '使える項目：{0}',
  '{0} is not one of the known words': '{0}は決められた語ではありません',
  'Known: {0}.': '使える語：{0}',

  // What the copy desk asks about people and the shoot.
  '{0} is in the cast, and has left by castingChanges[{1}]':
    '{0}はキャストにいますが、castingChanges[{1}]では降板しています',
  'Take the name out of one of the two.': 'どちらか一方から名前を外してください。',
  '{0} is in the cast twice, as cast[{1}] too': '{0}はキャストに二度あります（cast[{1}]にも）',
  'Delete one, or say which character each is.': '一方を消すか、それぞれの役名を書いてください。',
  'the film is in "filming", and begins to film on {0}': '作品は「撮影中」ですが、撮影開始は{0}です',
  'Use pre-production.': '「撮影準備中」にしてください。',
  'the film is in "filming", and filmed until {0}': '作品は「撮影中」ですが、撮影は{0}までです',
  'Use post-production, or correct the date.': '「ポストプロダクション中」にするか、日付を直してください。',
  'the film is in "{0}", and began to film on {1}': '作品は「{0:film}」ですが、撮影は{1}に始まっています',
  'Use filming, or correct the date.': '「撮影中」にするか、日付を直してください。',

  // About answers and dates.
  'nothing is asked any more that this answers: "{0}"': 'この回答に当たる質問はもうありません：「{0}」',
  'Delete it, or correct its code or path.': '消すか、"code"または"path"を直してください。',
  '{0} is still to come': '{0}はまだ先です',
  'Check the year, and the order of month and day: 2026-03-14 is 14 March.':
    '年と、月日の順を確かめてください。2026-03-14は3月14日です。',
  '{0} is before the start, {1}': '{0}は開始の{1}より前です',
  'Swap the two, or correct one.': '二つを入れ替えるか、一方を直してください。',
  'the film was last checked on {0}, and something in it is of {1}':
    '作品の最終確認は{0}ですが、{1}の情報があります',
  'Set "updated" to {0} or later.': '"updated"を{0}以降にしてください。',

  // About deals.
  'the deal is called closed and no source says so': '契約は成立とされていますが、出典がありません',
  'Add "sources" with the id of who reports it, or use a status that is sure.':
    '"sources"に報じた媒体を加えるか、確かな状況に変えてください。',
  'the deal is "{0}" and has no date, so it never counts as out of date':
    '契約は「{0:deal}」ですが日付がないため、古くなっても分かりません',
  'Add "asOf" with the day on which this was last known.': '最後に確認された日を"asOf"に書いてください。',
  'the deal was last "{0}" in {1}': '契約の最後の状況は{1}年の「{0:deal}」です',
  'Say what came of it (closed, collapsed, withdrawn), or give "asOf" the day on which it was still so.':
    'その後どうなったか（成立、破談、取り下げ）を書くか、まだそうだった日を"asOf"に書いてください。',
  'the deal is "{0}", and nothing says {1!}': '契約は「{0:deal}」ですが、{1}が書かれていません',
  'when it was signed': '締結日',
  'when or why': '時期や理由',
  'Add "history": [{ "status": "closed", "date": "…" }].': '"history"に「成立」とその日付を加えてください。',
  'Add "date", "note" or "history".': '"date"、"note"、"history"のいずれかを加えてください。',
  'this step is of {0}, and the deal stands where it stands since {1}':
    'この段階は{0}ですが、契約の現在の状況は{1}からです',
  'Correct one of the dates; the newest step is the status of the deal itself.':
    'どちらかの日付を直してください。最新の段階は契約そのものの状況です。',
  'this step says what the deal itself says: "{0}", {1}':
    'この段階は契約そのものと同じです：「{0:deal}」、{1}',
  'Delete the step: the history is what was before.': '消してください。経緯はそれ以前の段階です。',
  '{0} is the buyer, and stands among the other bidders': '{0}は買い手ですが、他の入札者にも入っています',
  'Take it out: what it bid is the price.': '外してください。その入札額が価格です。',
  '{0} buys from itself': '{0}が買い手と売り手の両方です',
  'Correct one of the two, or leave out the seller.': 'どちらかを直すか、売り手を省いてください。',
  'the buyer has a name, and is called unnamed': '買い手には名前がありますが、非公表ともされています',
  'Delete "unnamedBuyer": readers see the name alone.':
    '"unnamedBuyer"を消してください。読者には名前だけが見えます。',
  '"{0}" is among the rights, and is excluded': '「{0:right}」は権利に含まれ、除外もされています',
  'Take it out of one of the two.': 'どちらか一方から外してください。',

  // About pictures and prices.
  'the picture has no words for who cannot see it': '画像に、見えない人のための説明がありません',
  'Add "alt" with what it shows.': '何が写っているかを"alt"に書いてください。',
  'the picture does not say whose it is': '画像の権利者が書かれていません',
  'Add "credit" with the photographer, studio or agency, or "sources" with the id of who gave it.':
    '"credit"に撮影者・スタジオ・代理店を書くか、"sources"に提供元を加えてください。',
  'the price does not say whether prints and advertising are part of it':
    '価格に宣伝配給費（P&A）が含まれるかどうかが書かれていません',
  'Add "basis": minimum-guarantee, flat, p-and-a or combined, if it is known.':
    '分かれば"basis"に、最低保証金、一括、P&A費、合計のいずれかを書いてください。',
  '{0} {1} is hardly meant': '{0} {1}は少なすぎるようです',
  'Write all the digits: 11000000 for eleven million.': 'すべての桁を書いてください。1100万は11000000です。',
  'the asking price is the price that was paid': '希望価格が支払われた価格と同じです',
  'Keep the one that was reported.': '報じられたほうだけにしてください。',
  'the deal is closed, and a price is still expected': '契約は成立しましたが、予想価格が残っています',
  'Write it as "price", with a confidence; or add "price": { "undisclosed": true }.':
    '"price"に"confidence"を付けて書くか、価格を非公表としてください。',

  // About releases.
  'the release is called dated and has no date': '公開日決定とされていますが、日付がありません',
  'Add "date", or use planned.': '"date"を加えるか、「予定」にしてください。',
  'the release is called released, and {0} is still to come': '公開済みとされていますが、{0}はまだ先です',
  'Use dated.': '「日程決定」にしてください。',
  'the release is called {0}, and {1} is over': '公開は「{0:release}」ですが、{1}は過ぎています',
  'Use released, or give the new date.': '「公開済み」にするか、新しい日付を書いてください。',
  'the release moves from {0} to the same date': '公開が{0}から同じ日に移っています',
  '"from" is the date that it had; the date of the release is the one that it has now.':
    '"from"は前の日付で、公開の日付が今の日付です。',
  'the release moved to {0} last, and its date is {1}': '公開は最後に{0}へ移りましたが、日付は{1}です',
  'Correct one of the two, or add the move that is missing.':
    'どちらかを直すか、足りない変更を加えてください。',
  'the film is in "{0}", and releases[{1}] is out': '作品は「{0:film}」ですが、releases[{1}]は公開済みです',
  'Set "status" to released, or correct the release.':
    '"status"を「公開済み」にするか、公開を直してください。',

  // About sources and territories.
  'no source has the id "{0}"': '短い名前が「{0}」の出典はありません',
  'Add it to "sources": { "id": "{0}", "name": "…" }.':
    '"sources"に加えてください：{ "id": "{0}", "name": "…" }',
  'no fact names the source "{0}", so no reader sees it':
    '出典「{0}」を挙げる情報がないため、読者には見えません',
  'Add its id to "sources" of what it reports, or delete it.':
    '報じた情報の"sources"に加えるか、消してください。',
  '"{0}" is the id of another entry, too': '「{0}」は別の項目の短い名前でもあります',
  'Give each an id of its own.': 'それぞれに別の短い名前を付けてください。',
  'this is "{0}", and nobody is named who says so':
    '「{0:confidence}」とされていますが、誰の情報か書かれていません',
  'Add "sources" with the id of who does.': '"sources"に情報源を加えてください。',
  '{0} is not part of {1}, and is excluded': '{0}は{1}に含まれないのに、除外されています',
  'Delete it, or correct what is included.': '消すか、含む地域を直してください。',
  'this deal and deals[{0}] are both closed for {1}': 'この契約とdeals[{0}]は、どちらも{1}で成立しています',
  'this deal and deals[{0}] are both closed for {1} and {2} more':
    'この契約とdeals[{0}]は、どちらも{1}ほか{2}か国で成立しています',
  'Exclude what was sold before, name the rights of each, or correct a status.':
    '先に売れた地域を除くか、それぞれの権利を書くか、状況を直してください。',

  // About texts and words.
  'readers would see "{0}" as it stands': '読者には「{0}」がそのまま見えます',
  'Write plain text: no tags, and & or é instead of &amp; or &eacute;.':
    'タグなしの文字で書いてください。&amp;や&eacute;ではなく&やéと書きます。',
  '{0} begins or ends with a space': '{0}の前か後に空白があります',
  'Delete it.': '削除してください。',
  'a letter was lost (�)': '文字が失われています（�）',
  'Type it again; the text was once saved in a wrong encoding.':
    '打ち直してください。一度、誤った文字コードで保存されています。',
  'letters are broken (Ã© for é)': '文字化けしています（éがÃ©に）',
  'Paste the text again, and save the file as UTF-8.':
    'もう一度貼り付け、ファイルをUTF-8で保存してください。',
  '"{0}" is a known word, which needs no label': '「{0}」は決められた語なので、ラベルは要りません',
  'Write "{0}", and readers see it in their language.': '「{0}」と書けば、読者の言語で表示されます。',
  '{0} is not a known {1!}, so no language translates it': '{0}は決められた{1}ではないため、翻訳されません',
  job: '職務',
  role: '役割',
  territory: '地域',
  'Did you mean "{0}"? If it is meant as it stands, write { "label": {1} }.':
    '「{0}」のことですか。そのままでよければ{ "label": {1:json} }と書いてください。',
  'If it is meant as it stands, write { "label": {0} }. Known: {1}.':
    'そのままでよければ{ "label": {0:json} }と書いてください。使える語：{1}',
  'If it is meant as it stands, write { "label": {0} }. Known: {1} and {2} more.':
    'そのままでよければ{ "label": {0:json} }と書いてください。使える語：{1}ほか{2}語',
  'codes of ISO 3166-1, and groups such as benelux': 'ISO 3166-1コードと、beneluxなどの地域グループ',
  '{0} is another name of "{1}"': '{0}は「{1}」の別名です',
  'no {0!} has the code "{1}"': '「{1}」という{0}コードはありません',
  country: '国',
  currency: '通貨',
  language: '言語',
  'Check it: nobody can read it out.': '確かめてください。何を指すのか誰にも分かりません。',
  '"{0}" is not encrypted': '「{0}」は暗号化されていません',
  'Try https: most sites have it.': 'https:をお試しください。たいていのサイトにあります。',

  // Why a text is no JSON.
  'Check it with a JSON validator.': 'JSONの検証ツールで確かめてください。',
  'something follows after the end of the film': '作品の終わりの後に続きがあります',
  'Keep one object to a file.': '一つのファイルには一つのオブジェクトだけにしてください。',
  'JSON has no comments': 'JSONにはコメントを書けません',
  'Delete it; what a reader should know belongs into a note.':
    '消してください。読者に伝えることは注記に書きます。',
  'the file ends too early': 'ファイルが途中で終わっています',
  'It may have been cut off; check that every bracket is closed.':
    '切れているかもしれません。括弧がすべて閉じているか確かめてください。',
  'texts stand in double quotes': '文字列は二重引用符で囲みます',
  'Write "…" instead of \'…\'.': '\'…\'ではなく"…"と書いてください。',
  'a value is missing before {0}': '{0}の前に値がありません',
  'Delete the comma or colon before it, or add the value.':
    '前のコンマかコロンを消すか、値を加えてください。',
  '{0} begins no value': '{0:json}で始まる値はありません',
  'Write texts in double quotes, numbers in digits.': '文字列は二重引用符で囲み、数は数字で書いてください。',
  'a backslash stands alone': 'バックスラッシュが単独で使われています',
  'Write two for one: \\\\.': '一つにつき二つ書いてください：\\\\',
  'this text has no end': 'この文字列は閉じられていません',
  'Close it with " on the same line; a line break in it is \\n.':
    '同じ行で"を付けて閉じてください。改行は\\nと書きます。',
  'a field name in double quotes should stand here': 'ここには二重引用符で囲んだ項目名が必要です',
  'Write "title": …, and commas only between fields; numbers take none.':
    '"title": …のように書いてください。コンマは項目の間だけで、数には使いません。',
  'a colon is missing after "{0}"': '「{0}」の後にコロンがありません',
  'Write "name": value.': '"name": 値のように書いてください。',
  'a comma or {0} should stand before {1}': '{1:json}の前にコンマか{0}が必要です',
  'Look at the end of the line before, too.': '前の行の終わりも見てください。',
  'a comma stands before {0}': '{0}の前にコンマがあります',
  'Delete it: nothing follows it.': '消してください。後に何も続きません。',

  // Questions about a line.
  'What does the line say? There is nothing here.': '何についての行ですか。何も書かれていません。',
  'What of {0}: is it the buyer of a deal?': '{0}は何ですか。契約の買い手ですか。',
  'Who says so? Write the name of the source before its address.':
    'どこの情報ですか。URLの前に出典の名前を書いてください。',
  'The film has this source already.': 'この出典はすでに作品にあります。',
  'What does it say? There is nothing here.': '何と書きますか。何も書かれていません。',
  'Which part of this text is meant? It is too long for one phrase.':
    'この文のどの部分ですか。一つの情報には長すぎます。',

  // A question about a part of a line.
  '{0}: {1!}': '{0}：{1}',
  'Which deal? Say buyer, territory, price, state and source, parted by commas.':
    'どの契約ですか。買い手、地域、価格、状況、出典をコンマで区切って書いてください。',
  'The line says {0} twice: which one is it?': '「{0:word}」が二度出てきます。どちらですか。',
  '{0} is about the film, not about the deal. What of the deal?':
    '{0}は契約ではなく作品の情報です。契約はどうなっていますか。',
  'What is {0}?': '{0}とは何ですか。',
  'Is {0} the buyer or the source? Write “via {1}” for a source.':
    '{0}は買い手ですか、出典ですか。出典なら「via {1}」と書いてください。',
  'What is {0}: the buyer, the seller or the source?': '{0}は買い手、売り手、出典のどれですか。',
  'Who buys? Say the buyer first.': '誰が買いますか。最初に買い手を書いてください。',
  'What of {0} belongs here?': '{0}のうち、ここに入るのはどれですか。',
  'What of {0} belongs to {1}?': '{0}のうち、{1}に入るのはどれですか。',

  // Questions about sums.
  'Thousands or millions?': '千ですか、百万ですか。',
  'Which currency: {0} or {1}?': '通貨はどちらですか：{0}、{1}',
  'Is {0} really that much?': '{0}は本当にその金額ですか。',
  'Which is the lower: {0} or {1}?': '下限はどちらですか：{0}、{1}',
  'How much is it? “Million-dollar” says no figure and no band.':
    'いくらですか。「Million-dollar」では金額も桁も分かりません。',
  'Who bids? A bid belongs to a bidder.': '誰の入札ですか。入札額には入札者が必要です。',
  'Is that the lower or the upper end?': '下限ですか、上限ですか。',
  'No figure is said, and it is not said to be secret: how much is it?':
    '金額がなく、非公表ともされていません。いくらですか。',
  'Which sum of {0} is the {1!}?': '{0}のうち、{1}はどの金額ですか。',
  price: '価格',
  'P&A': 'P&A費',
  'A sum is not below zero: what is meant by {0}?': '金額が負になっています。{0}とはどういう意味ですか。',
  'What sum is {0}?': '{0}はいくらですか。',
  'What sum is {0}? {1} is not understood.': '{0}はいくらですか。{1}が分かりません。',
  'Which sum of {0} is meant?': '{0}のどの金額ですか。',
  'How much is it? {0} has no figure and no band, and is not said to be secret.':
    'いくらですか。{0}には金額も桁もなく、非公表ともされていません。',
  'How sure is it: {0}?': '確度はどれですか：{0:confidence}',
  'Where did it take that: worldwide, or in which country?':
    'どこの興収ですか。全世界ですか、それともどの国ですか。',
  'Which is it: {0}?': 'どれですか：{0:word}',
  'How much is for P&A, or is it part of the sum?': 'P&A費はいくらですか、それとも金額に含まれますか。',
  'What does the sum pay for: {0}?': '何の金額ですか：{0:basis}',
  'Is that a range, or the most?': '幅ですか、上限ですか。',
  'Is that the least, the most, or about the sum?': '下限ですか、上限ですか、およその金額ですか。',
  'Which currency?': '通貨は何ですか。',
  'Thousands or millions? {0} is less than a thousand.': '千ですか、百万ですか。{0}は千未満です。',
  'Which number is {0}?': '{0}はどの数ですか。',
  'Japanese yen or Chinese yuan?': '日本円ですか、中国元ですか。',
  'Which currency: Danish, Norwegian, Swedish, Icelandic or Czech crowns?':
    'どの通貨ですか。デンマーク、ノルウェー、スウェーデン、アイスランド、チェコのどのクローネ（コルナ）ですか。',
  'Which currency: Indian, Pakistani, Sri Lankan or Nepalese rupees?':
    'どの通貨ですか。インド、パキスタン、スリランカ、ネパールのどのルピーですか。',
  'Which currency: Mexican, Argentine, Chilean, Colombian or Philippine pesos?':
    'どの通貨ですか。メキシコ、アルゼンチン、チリ、コロンビア、フィリピンのどのペソですか。',
  'Which currency: Swiss francs, or those of which country?':
    'どの通貨ですか。スイスフランですか、それともどの国のフランですか。',
  'Which currency: dirhams of the Emirates or of Morocco?':
    'どの通貨ですか。アラブ首長国連邦とモロッコのどちらのディルハムですか。',
  'Which currency: Saudi, Qatari, Omani or Yemeni riyals?':
    'どの通貨ですか。サウジアラビア、カタール、オマーン、イエメンのどのリヤルですか。',
  'Which currency: Turkish lira or Italian lire?': 'どの通貨ですか。トルコリラですか、イタリアリラですか。',
  'Which currency: dinars of which country?': 'どの通貨ですか。どの国のディナールですか。',

  // Questions about people.
  'Is {0} a person or a company?': '{0}は人ですか、会社ですか。',
  'Who of them plays {0}?': '{0}を演じるのは誰ですか。',
  'Who?': '誰ですか。',
  'Who is {0}?': '{0}とは誰ですか。',
  'Who is the {0}?': '「{0:Job}」は誰ですか。',
  'Which job: {0}?': 'どの職務ですか：{0:Job}',
  'Who is {0} about?': '{0}は誰のことですか。',
  'What happened to {0}?': '{0}はどうなりましたか。',
  'Whom does {0} replace?': '{0}は誰の後任ですか。',
  'Which part does {0} play?': '{0}の役は何ですか。',
  'Why?': 'なぜですか。',
  'What does {0} say, and about whom?': '{0}は何を、誰について言っていますか。',
  'What do {0} do?': '{0}は何をしますか。',
  'What does {0} do?': '{0}は何をしますか。',
  'What follows after {0}?': '{0}の後に何が続きますか。',
  'Who {0}?': '「{0}」は誰のことですか。',
  'Who is the {0!} in {1}?': '{1}の{0}は誰ですか。',
  actor: '出演者',
  name: '名前',
  'What do they do: {0}? For example “{1} as …”, or “director {2}”.':
    '何をしますか：{0}。例：「{1} as …」「director {2}」',
  'Which is it: {0} or {1}?': 'どちらですか：{0:word}、{1:word}',
  'Is {0} a person, or a part of a character?': '{0}は人ですか、役名の一部ですか。',

  // Questions about dates.
  'Yesterday or tomorrow?': '昨日ですか、明日ですか。',
  'On which day?': '何日ですか。',
  'In which year?': '何年ですか。',
  'When is that? Write a date, or leave it out.': 'いつですか。日付を書くか、省いてください。',
  'The calendar has no such day: what is meant by {0}?': '暦にない日です。{0}とはいつのことですか。',
  'Which date of {0} is meant?': '{0}のどの日付ですか。',
  'What date is {0}?': '{0}はどの日付ですか。',
  'Which {0!}?': 'どの{0}ですか。',
  half: '半期',
  quarter: '四半期',
  'Which year is meant by {0}?': '{0}は何年のことですか。',
  '{0#} {1!} or {2#} {3!}?': '{1}{0}日ですか、{3}{2}日ですか。',
  January: '1月',
  February: '2月',
  March: '3月',
  April: '4月',
  May: '5月',
  June: '6月',
  July: '7月',
  August: '8月',
  September: '9月',
  October: '10月',
  November: '11月',
  December: '12月',
  'Which date is meant?': 'どの日付ですか。',
  'In {0} or in {1}?': '{0}年ですか、{1}年ですか。',
  'Which {0!}: {1} or {2}?': 'どの{0}ですか：{1}、{2}',
  '{0} is a {1!}: which day is meant by {2}?': '{0}は{1}です。{2}とは何日のことですか。',
  Monday: '月曜日',
  Tuesday: '火曜日',
  Wednesday: '水曜日',
  Thursday: '木曜日',
  Friday: '金曜日',
  Saturday: '土曜日',
  Sunday: '日曜日',
  'On which day, or in which month?': '何日、または何月ですか。',

  // Questions about rights.
  'Pay TV (pay-tv), free TV (free-tv), or both?':
    '有料テレビ（pay-tv）、無料テレビ（free-tv）、それとも両方ですか。',
  'To rent (tvod), to buy (est), with a subscription (svod), or with advertising (avod)?':
    'レンタル（tvod）、購入（est）、定額（svod）、広告付き（avod）のどれですか。',
  'Discs (home-video), to buy (est), or to rent (tvod)?':
    'ディスク（home-video）、購入（est）、レンタル（tvod）のどれですか。',
  'With a subscription (svod), with advertising (avod), or both?':
    '定額（svod）、広告付き（avod）、それとも両方ですか。',
  'Which rights are these: airline, festival, or others that film JSON has no word for?':
    'どの権利ですか。機内上映、映画祭、それとも作品JSONに語のない権利ですか。',
  'Which right? That is not a right but a priority: write it as a term.':
    'どの権利ですか。それは権利ではなく優先権なので、条件に書いてください。',
  'Which rights? Film JSON has no word for these: write them as a term.':
    'どの権利ですか。作品JSONに語がないので、条件に書いてください。',
  'Are these languages left out?': 'これらの言語は除かれますか。',
  'Which rights are {0}?': '{0}はどの権利ですか。',
  'Is {0} included or left out?': '「{0:word}」は含みますか、除きますか。',
  'All rights but {0}, or which?': '{0:right}以外のすべての権利ですか、それともどの権利ですか。',

  // Questions about states.
  'Is that the deal or the film itself?': '契約のことですか、作品そのもののことですか。',
  'Who leads, and who else bids? Bidders have a field of their own.':
    '先行しているのは誰で、他の入札者は誰ですか。入札者には専用の欄があります。',
  'First talks, exclusive talks, or final negotiations?': '初期の交渉、独占交渉、最終交渉のどれですか。',
  'Who is said to be in front, and where does the deal stand?':
    '先行しているのは誰で、契約はどの段階ですか。',
  'In which state is the film: in development, or in pre-production?':
    '作品は企画開発中ですか、撮影準備中ですか。',
  'Where does the deal stand: {0}?': '契約はどの段階ですか：{0}',
  'Where does the deal stand, if {0}?': '{0}なら、契約はどの段階ですか。',
  'What sort of contract is it: {0}?': 'どの種類の契約ですか：{0:Deal}',
  'Is it certain that the film is {0}? Its state cannot be marked as {1}.':
    '作品が「{0:film}」なのは確かですか。作品の状況には「{1:confidence}」の印を付けられません。',

  // Questions about releases.
  'Which release? Say how, where and when.': 'どの公開ですか。方法、場所、日付を書いてください。',
  'Which release is meant by {0}: how, where and when?':
    '{0}はどの公開のことですか。方法、場所、日付を書いてください。',
  'Which release is meant by {0}?': '{0}はどの公開のことですか。',
  'What is {0}? A phrase has no source.': '{0}は何ですか。ここに情報源は書けません。',
  'How can it be seen: in cinemas, streaming, to rent, on disc or on TV?':
    'どのように観られますか。劇場、配信、レンタル、ディスク、テレビのどれですか。',
  'Is it a first showing, or the release? Say “streaming on …” or “on TV …” for a release.':
    '初上映ですか、公開ですか。公開なら「streaming on …」または「on TV …」と書いてください。',
  'Where? Say “at” and the festival, or “in” and the country.':
    'どこですか。「at」と映画祭、または「in」と国を書いてください。',
  'Where? Name a country, a group of countries, or “worldwide”.':
    'どこですか。国、地域グループ、または「worldwide」と書いてください。',
  'On which date?': 'いつですか。',
  'Which date did it have before?': '以前の日付はいつでしたか。',
  'It had {0} before: which date is the new one?': '以前は{0}でした。新しい日付はいつですか。',
  'Which of the releases there moves? Say how it can be seen.':
    'そこでの公開のうち、どれが変わりますか。どのように観られるかを書いてください。',
  'What is {0}? Write “at {1}” for a festival, or “via {2}” for a source.':
    '{0}は何ですか。映画祭なら「at {1}」、情報源なら「via {2}」と書いてください。',
  'Is {0} the distributor or the source? Write “through {1}”, or “via {2}” for a source.':
    '{0}は配給会社ですか、情報源ですか。配給会社なら「through {1}」、情報源なら「via {2}」と書いてください。',
  'Is {0} the distributor or the source? Write “through {1}” for a distributor.':
    '{0}は配給会社ですか、情報源ですか。配給会社なら「through {1}」と書いてください。',
  'Is it {0} or {1}? Say one release in a line.':
    '{0:word}ですか、{1:word}ですか。1行に公開を1つだけ書いてください。',
  'Which territory is {0}? Write “at {1}” for a festival.':
    '{0}はどの地域ですか。映画祭なら「at {1}」と書いてください。',
  'Where is it released? Say one release in a line.':
    'どこで公開されますか。1行に公開を1つだけ書いてください。',

  // Questions about territories.
  'Which of {0} are not meant?': '{0}のうち、除くのはどこですか。',
  'Is that part of what is left out, or not?': 'それも除く地域に入りますか。',
  'All of the world without {0}, or of what?': '全世界から{0}を除きますか、それともどこからですか。',
  'Which territory is {0}?': '{0}はどの地域ですか。',
  'What of {0} is sold?': '{0}のうち、売れたのはどこですか。',
  'The country (GE), or the state of the US?': '国（GE）ですか、米国の州ですか。',
  'The Congo of Kinshasa (CD), or of Brazzaville (CG)?':
    'コンゴ民主共和国（CD）ですか、コンゴ共和国（CG）ですか。',
  'The Virgin Islands of the US (VI), or the British ones (VG)?':
    '米領バージン諸島（VI）ですか、英領バージン諸島（VG）ですか。',
  'The United States without or with Canada?': '米国だけですか、カナダも含みますか。',
  'All but the US, or all but the US and Canada?': '米国以外ですか、米国とカナダ以外ですか。',
  'Which is meant by “Anglo-America”: North America without or with Mexico, or the US alone?':
    '「Anglo-America」とは、メキシコを除く北米、含む北米、米国だけのどれですか。',
  'Which countries are these?': 'どの国々ですか。',
  'The Kingdom of Jordan (JO)? Write its code.': 'ヨルダン王国（JO）ですか。コードで書いてください。',
  'South Sudan (SS), or Sudan (SD)?': '南スーダン（SS）ですか、スーダン（SD）ですか。',
  'American Samoa (AS), or Samoa (WS)?': '米領サモア（AS）ですか、サモア（WS）ですか。',
  'Guinea (GN), Guinea-Bissau (GW) or Equatorial Guinea (GQ)?':
    'ギニア（GN）、ギニアビサウ（GW）、赤道ギニア（GQ）のどれですか。',

  // A question about a row of the table for many deals.
  'Who buys here?': 'ここでは誰が買いますか。',

  // What importers warn of. The reason stands before what became of the value.
  '{0!}, so it is left out': '{0}。取り込みません',
  '{0!} It is left out': '{0}取り込みません',
  'it is empty': '空です',
  '{0} stands for unknown': '{0}は「不明」の意味です',
  '0 minutes': '0分',
  '{0} is too short for a film': '{0}は作品として短すぎます',
  '{0} is too long for a film': '{0}は作品として長すぎます',
  '{0} is a placeholder and no date of a film': '{0}は仮の日付で、作品の日付ではありません',
  '{0} is not believed of a film with {1} votes': '{0}は投票数{1}の作品としては信じられません',
  '{0} is not believed': '{0}は信じられません',
  '{0} is not an https address': '{0}はhttpsのURLではありません',
  '{0} is too long for a logline': '{0}は一文のあらすじとして長すぎます',
  '{0} breaks off': '{0}は途中で切れています',
  '{0} is about the site or its page, not the story': '{0}はサイトやページの説明で、物語ではありません',
  '{0} is about the site, not the story': '{0}はサイトの説明で、物語ではありません',
  '{0} ({1}) has no code today': '{0}（{1}）には現在コードがありません',
  '{0} is no more and has no code today': '{0}は現存せず、コードがありません',
  '{0} has no code that is known here': '{0}のコードがここでは分かりません',
  'an item': 'ウィキデータの項目',
  '{0} is not known here as a country of today': '{0}は現在の国として知られていません',
  '{0} is not a language that is known here': '{0}はここでは知られていない言語です',
  'its letters are broken ({0}): the source has a wrong encoding':
    '文字化けしています（{0}）。元の文字コードが誤っています',
  '{0} does not fit': '{0}はここに合いません',
  'the file is not UTF-8 and was read as Windows-1252: look at letters with accents':
    'UTF-8ではないため、Windows-1252として読みました。アクセント付きの文字を確かめてください',

  // Of film databases.
  'OMDb’s terms do not allow to show its pictures': 'OMDbの規約では画像を表示できません',
  'it counts awards and names none': '受賞数だけで、賞の名前がありません',
  '{0} is not a runtime': '{0}は上映時間ではありません',
  '{0} is not a duration': '{0}は時間の長さではありません',
  '{0} is no certificate of the MPA': '{0}はMPAのレーティングではありません',
  '{0} is not a sum in dollars': '{0}はドルの金額ではありません',
  '{0} more crew member left out': 'ほか{0}名のスタッフは取り込みません',
  '{0} more crew members left out': 'ほか{0}名のスタッフは取り込みません',
  'it names nobody': '誰の名前もありません',
  '{0} is not a status that is known here': '{0}はここでは知られていない状況です',
  '{0!}, so the release is left out': '{0}。この公開は取り込みません',
  'it is missing': 'ありません',
  '{0} is no type of release': '{0}は公開の種類ではありません',
  'Wikidata knows that there is one, but not who or what':
    'ウィキデータには「ある」とだけあり、誰か何かは分かりません',
  '{0} has no label in this document, so it is left out': '{0}のラベルがこの文書にありません。取り込みません',
  '{0} have no label in this document, so they are left out':
    '{0}のラベルがこの文書にありません。取り込みません',
  '{0} and {1} more have no label in this document, so they are left out':
    '{0}ほか{1}件のラベルがこの文書にありません。取り込みません',
  'there are {0} sums, of which the first is taken': '金額が{0}件あり、最初のものを使います',
  '{0} has a currency that is not known here ({1})': '{0}の通貨はここでは分かりません（{1}）',
  '{0} has no currency': '{0}に通貨がありません',
  'a sum is of a place that is not known here ({0})': 'ここでは分からない場所の金額です（{0}）',
  '{0} is in a unit that is not known here ({1})': '{0}の単位はここでは分かりません（{1}）',
  '{0} is no certificate that is known here': '{0}はここでは知られていないレーティングです',
  'what this column holds is not known here': 'この列の内容が分かりません',
  'a date is less exact than a year, or cannot be true': '日付が年より大まかか、ありえないものです',
  '{0} is of a place that is no country here ({1})': '{0}は、ここでは国とされない場所のものです（{1}）',
  'it is no JSON, so it is left out: {0}': 'JSONではないため取り込みません：{0}',
  '{0} has a time of the day: it is the date of the page': '{0}には時刻があり、ページの日付です',
  'it may be the date of the record: check the year': '登録の日付かもしれません。年を確かめてください',
  '{0} is the date of the record': '{0}は登録の日付です',
  '{0} does not say whose certificate it is': '{0}はどこのレーティングか分かりません',
  'nobody says that this picture may be shown elsewhere': 'この画像をほかで表示してよいとは書かれていません',

  // Of sheets.
  'another column says the same, so this one is left out': 'ほかの列と同じ内容のため、この列は取り込みません',
  'what this column holds is not known here, so it is left out; did you mean {0}?':
    'この列の内容が分からないため取り込みません。{0}のことですか',
  'it does not say which film it is about': 'どの作品のことか書かれていません',
  'the film has no title': '作品に題名がありません',
  '{0} says more than this column holds': '{0}には、この列に入らない内容があります',
  'a row needs it, so this row is left out': '行に必要な値がないため、この行は取り込みません',
  'it is a formula without its result': '結果のない数式です',
  '{0} is an error of a formula': '{0}は数式のエラーです',
  '{0} is not JSON': '{0}はJSONではありません',
  '{0} has nothing in it': '{0}には何も入っていません',
  '{0} may be the {1}th or the {2}th: write 2026-03-14':
    '{0}は{1}日か{2}日か分かりません。2026-03-14のように書いてください',
  '{0} does not say which currency: write it in front, such as USD':
    '{0}に通貨がありません。USDのように前に書いてください',
  '{0} is not {1!}': '{0}ではなく、{1}が必要です',
  yes: '「yes」',
  'right here': '正しい値',
  'a date such as 2026-03-14, 2026-03, 2026 or 2026-Q3': '2026-03-14、2026-03、2026、2026-Q3のような日付',
  'a whole number above zero': '1以上の整数',
  'a number of zero or more': '0以上の数',
  'a year of four digits': '4桁の年',
  'a language or its tag': '言語またはそのタグ',
  'a country or its code': '国またはそのコード',
  'a currency code such as USD': 'USDのような通貨コード',
  'an https: or relative address': 'https:のURLか相対URL',
  'an address': 'URL',
  'an IMDb title id such as tt6751668': 'tt6751668のようなIMDbの作品ID',
  'a band of figures such as mid-seven-figure': 'mid-seven-figureのような金額の桁',
  'one of {0}': '{0}のいずれか',
  'a territory': '地域',
  'a sum such as USD 12000000 or USD 11000000-12000000': 'USD 12000000やUSD 11000000-12000000のような金額',
  'a sum: the first figure of a range is the lower': '小さい数を先に書いた金額',

  // Why a document has no film, and what to do.
  'the file is larger than any film': 'ファイルが作品としては大きすぎます',
  'Choose another one.': '別のファイルを選んでください。',
  'Give it one film.': '一作品だけのファイルにしてください。',
  'this is no document of TMDB, OMDb, Wikidata or schema.org':
    'TMDB、OMDb、Wikidata、schema.orgの文書ではありません',
  'Say with --from (in code: from) where it is from, if it is of one of them.':
    'いずれかが出力した文書を、そのまま全部お使いください。',
  'this is not of {0}: it looks like {1}': '{0}のものではなく、{1}のもののようです',
  'Use {0}.': '{0}を使ってください。',
  'the file is empty': 'ファイルが空です',
  'Fetch the document again.': '文書をもう一度取得してください。',
  'the file is neither JSON nor an HTML page, or it was cut off':
    'JSONでもHTMLページでもないか、途中で切れています',
  'Fetch it again; JSON begins with { or [, a page with <.':
    'もう一度取得してください。JSONは{か[、ページは<で始まります。',
  'this is an HTML page and not JSON of {0}': 'これはHTMLページで、{0}のJSONではありません',
  'Save what the API answers, not its page.': 'ページではなく、APIの応答を保存してください。',
  'the data of this page is microdata, which is not read':
    'このページのデータはマイクロデータで、読み取れません',
  'Look for the film on a site with JSON-LD.': 'JSON-LDのあるサイトで作品を探してください。',
  'this is a workbook of an old Excel (.xls)': '古いExcel（.xls）のブックです',
  'Save it as .xlsx or as CSV.': '.xlsxかCSVで保存してください。',
  'this is no workbook of Excel, or a broken one': 'Excelのブックではないか、壊れています',
  'Save it as .xlsx again, or as CSV.': 'もう一度.xlsxで、またはCSVで保存してください。',
  'this cannot be read as {0}': '{0}として読めません',
  'Save it again.': 'もう一度保存してください。',
  'no row of the sheet is a header that is known here': '見出しと分かる行がありません',
  'Put names such as Film, Buyer, Territory, Price above the columns; docs/sheets has templates.':
    '列の上にFilm、Buyer、Territory、Priceなどの名前を書いてください。docs/sheetsにひな形があります。',
  'no row says which film it is about': 'どの行にも、どの作品か書かれていません',
  'Add a column Film with the title in each row, or use --into with the film JSON.':
    '各行に題名を書いたFilmの列を加えてください。',
  'the sheet has no rows that could be read': '読み取れる行がありません',
  'Look at the warnings, and at the header.': '注記と見出しを確かめてください。',
  'the document has no title': '文書に題名がありません',
  'Look at it in an editor: a film has at least a title.':
    'テキストエディターで見てください。作品には少なくとも題名があります。',
  'Fetch one title by its IMDb id: {0}': 'IMDbのIDで一作品を取得してください：{0}',
  'Fetch one title by its IMDb id: {0}, without Season':
    'IMDbのIDで、Seasonなしで一作品を取得してください：{0}',
  'Fetch its series: {0}': 'シリーズを取得してください：{0}',
  'this is a list and not one title of OMDb': 'これはリストで、OMDbの一作品ではありません',
  'this is an error of OMDb: {0}': 'OMDbのエラーです：{0}',
  'this is an error of OMDb, which does not say which': 'OMDbのエラーですが、内容は分かりません',
  'this is a page of search results of OMDb': 'OMDbの検索結果のページです',
  'this is a season of a series of OMDb': 'OMDbのシリーズの一シーズンです',
  'this is a game, not a film or a series': '映画やシリーズではなく、ゲームです',
  'this is an episode of a series, not a film or a series': '映画やシリーズではなく、シリーズの一話です',
  'this is an error of Wikidata: {0}': 'Wikidataのエラーです：{0}',
  'this is a page of search results of Wikidata': 'Wikidataの検索結果のページです',
  'Wikidata has no such item: {0}': 'Wikidataにこの項目はありません：{0}',
  'these are {0} films: {1}': '{0}作品あります：{1}',
  'Fetch one film: {0}': '一作品を取得してください：{0}',
  '{0} is {1!}': '{0}は{1}です',
  'not a film': '映画ではないもの',
  'a person': '人物',
  'a game': 'ゲーム',
  'an episode of a series': 'シリーズの一話',
  'a season of a series': 'シリーズの一シーズン',
  'a series of films': '映画シリーズ',
  'a franchise': 'フランチャイズ',
  'a book': '本',
  'a novel': '小説',
  'a page that tells names apart': '曖昧さ回避のページ',
  'the query of Wikidata found nothing': 'Wikidataの検索では何も見つかりませんでした',
  'the result of SPARQL has {0} films': 'SPARQLの結果に{0}作品あります',
  'Ask for one film: {0}': '一作品だけを求めてください：{0}',
  'the Movie here has no name': 'ここのMovieには名前がありません',
  'there is no Movie here, only {0}': 'ここにMovieはなく、{0}だけです',
  'there is no schema.org data here': 'ここにschema.orgのデータはありません',
  'Give it the page of one film, or the JSON-LD of that page.':
    '一作品のページか、そのJSON-LDをお使いください。',
  'this is a list of {0} films': '{0}作品のリストです',
  'Give it the page of one of them.': 'そのうち一作品のページをお使いください。',
  'this is a list and not one title of TMDB': 'これはリストで、TMDBの一作品ではありません',
  'this is a message of TMDB: {0}': 'TMDBのメッセージです：{0}',
  'this is an error of TMDB: {0}': 'TMDBのエラーです：{0}',
  'Fetch the details of one title: {0}': '一作品の詳細を取得してください：{0}',
  'this is {0!}': 'これは{0}です',
  'a page of search results of TMDB': 'TMDBの検索結果のページ',
  'what TMDB finds by an outside id, which is a list': 'TMDBが外部IDで見つけたリスト',
  'a collection of TMDB, which has several titles': '複数の作品がある、TMDBのコレクション',
  'a person of TMDB': 'TMDBの人物',
  'an episode of a series of TMDB': 'TMDBのシリーズの一話',
  'a season of a series of TMDB': 'TMDBのシリーズの一シーズン',
  'a company or a network of TMDB': 'TMDBの会社または放送局',
  'one row of a list of TMDB, without the details': '詳細のない、TMDBのリストの一行',
  'a list of TMDB': 'TMDBのリスト',
  'a part of what TMDB knows of a title, without the title': '作品そのものを欠く、TMDBの作品情報の一部',
};
