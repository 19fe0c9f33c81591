/** Why a labelled file or one of its rows is refused, and what is worth a look in it. */
export const fileWordings = {
  // Files
  'not-text': {
    es: 'El archivo no es de texto: hay un byte nulo en la línea {line}. Guárdalo como CSV, o como texto separado por tabuladores, en UTF-8.',
    en: 'The file is not text: there is a null byte in line {line}. Save it as CSV, or as tab-separated text, in UTF-8.',
  },
  'no-rows': {
    es: 'El archivo no tiene ninguna opinión. Cada fila debe tener un texto y su etiqueta: 1 o 0, positivo o negativo, o de 1 a 5 estrellas.',
    en: 'The file has no review. Each row must have a text and its label: 1 or 0, positive or negative, or 1 to 5 stars.',
  },
  'only-neutral': {
    es: 'Todas las opiniones son neutras. Hacen falta positivas y negativas.',
    en: 'All reviews are neutral. Positive and negative ones are needed.',
  },
  'mostly-unreadable': {
    es: 'No entiendo {bad} de {lines} filas (las primeras, en las líneas {firstLines}). Cada fila debe tener un texto y su etiqueta: 1 o 0, positivo o negativo, o de 1 a 5 estrellas. Si las columnas son otras, di cuáles.',
    en: '{bad} of {lines} rows cannot be read (the first, in lines {firstLines}). Each row must have a text and its label: 1 or 0, positive or negative, or 1 to 5 stars. If the columns are others, name them.',
  },
  'quotes-broken': {
    es: 'Hay demasiadas comillas que se abren y no se cierran, las últimas en la línea {line}. Vuelve a guardar el archivo como CSV: las comillas de dentro de un texto van dobles.',
    en: 'Too many quotes open and do not close, the last in line {line}. Save the file as CSV again: quotes within a text are doubled.',
  },
  'json-not-lines': {
    es: 'El archivo es JSON, pero no con un objeto por línea. Guárdalo como NDJSON (también llamado JSON Lines).',
    en: 'The file is JSON, but not with one object a line. Save it as NDJSON (also called JSON Lines).',
  },
  'column-not-found': {
    es: 'No hay ninguna columna «{column}». Hay estas: {columns}. Escribe una de ellas, o su número.',
    en: 'There is no column "{column}". There are these: {columns}. Write one of them, or its number.',
  },
  'too-many-columns': {
    es: 'La tabla tiene {columns} columnas y el máximo es {max}. Deja solo la del texto y la de la etiqueta.',
    en: 'The table has {columns} columns and the most is {max}. Keep only those of the text and of the label.',
  },
  'too-many-rows': {
    es: 'El archivo pasa de {max} opiniones. Divídelo o quédate con una parte.',
    en: 'The file has over {max} reviews. Split it or keep a part.',
  },
  'line-too-long': {
    es: 'La línea {line} pasa de {max} bytes sin terminar. Revisa que cada opinión esté en su fila.',
    en: 'Line {line} goes on for over {max} bytes. Check that each review has a row of its own.',
  },
  'too-few-rows': {
    es: 'Hay {positives} opiniones positivas y {negatives} negativas, y hacen falta al menos {min} de cada. Añade más.',
    en: 'There are {positives} positive and {negatives} negative reviews, and at least {min} of each are needed. Add more.',
  },
  'too-few-distinct': {
    es: 'Quitando repetidas quedan {groups} opiniones distintas y hacen falta {folds}, una por partición. Añade más.',
    en: 'Without repeats {groups} distinct reviews are left and {folds} are needed, one per fold. Add more.',
  },
  'file-too-large': {
    es: 'El archivo pasa de {max} MB. Divídelo o quita columnas que no hagan falta.',
    en: 'The file is over {max} MB. Split it, or remove columns that are not needed.',
  },
  'file-changed': {
    es: 'El archivo ha cambiado mientras se leía. Vuelve a intentarlo.',
    en: 'The file changed while it was being read. Try again.',
  },
  'packed-broken': {
    es: 'El archivo comprimido está dañado o incompleto. Vuelve a comprimirlo, o súbelo sin comprimir.',
    en: 'The packed file is damaged or incomplete. Pack it again, or give it unpacked.',
  },
  'unpacked-too-large': {
    es: 'Descomprimido, el archivo pasa de {max} MB. Divídelo o quita columnas que no hagan falta.',
    en: 'Unpacked, the file is over {max} MB. Split it, or remove columns that are not needed.',
  },
  'unpack-ratio': {
    es: 'El archivo se hincha más de {max} veces al descomprimirlo, y un texto normal no pasa de 10. Comprueba que sea el que quieres.',
    en: 'The file grows over {max} times as it is unpacked, and ordinary text no more than 10. Check that it is the one you mean.',
  },
  'old-spreadsheet': {
    es: 'Es una hoja de cálculo antigua (.xls) o con contraseña. Guárdala como .xlsx sin contraseña, o como CSV.',
    en: 'It is an old spreadsheet (.xls) or one with a password. Save it as .xlsx without a password, or as CSV.',
  },
  'zip-without-sheet': {
    es: 'Es un archivo ZIP, pero no una hoja .xlsx. Sube la tabla sola: .xlsx, CSV, TSV o NDJSON, o comprimida con gzip.',
    en: 'It is a ZIP file, but no .xlsx workbook. Give the table alone: .xlsx, CSV, TSV or NDJSON, or packed by gzip.',
  },
  'workbook-broken': {
    es: 'La hoja .xlsx está dañada. Ábrela y vuelve a guardarla, o guárdala como CSV.',
    en: 'The .xlsx workbook is damaged. Open it and save it again, or save it as CSV.',
  },
  'workbook-too-large': {
    es: 'La hoja .xlsx pasa de {max} MB. Guárdala como CSV.',
    en: 'The .xlsx workbook is over {max} MB. Save it as CSV.',
  },
  'corpus-too-large': {
    es: 'Las opiniones ocupan {megabytes} MB y para entrenar el máximo es {max}. Quédate con una parte.',
    en: 'The reviews take {megabytes} MB and the most to train on is {max}. Keep a part of them.',
  },
  'one-class-only': {
    es: 'Todas las opiniones son de la misma clase: {positives} positivas y {negatives} negativas. Hacen falta al menos {min} de cada.',
    en: 'All reviews are of the same class: {positives} positive and {negatives} negative. At least {min} of each are needed.',
  },
  // Findings among rows that can be read
  'conflicting-labels': {
    es: 'Textos con las dos etiquetas: {count}. Decide cuál vale en cada uno y quita la otra fila.',
    en: 'Texts with both labels: {count}. Decide for each which one holds, and remove the other row.',
  },
  'duplicate-texts': {
    es: 'Filas repetidas: {count}. Se quedan, siempre juntas en la misma partición, así que no inflan la nota. Si sobran, quítalas.',
    en: 'Repeated rows: {count}. They stay, always together in one fold, so that they do not raise the score. If they are too many, remove them.',
  },
  'near-duplicates': {
    es: 'Filas casi iguales a otra anterior: {count}, entre {looked} textos comparados. Si son copias retocadas, quédate con una.',
    en: 'Rows nearly equal to an earlier one: {count}, among {looked} texts that were compared. If they are edited copies, keep one.',
  },
  'not-all-compared': {
    es: 'Casi iguales se han buscado solo entre los primeros {looked} textos distintos de {texts}: el archivo es muy grande. En los otros {count} puede haber más.',
    en: 'Nearly equal rows were looked for among the first {looked} of {texts} different texts alone: the file is very large. There may be more among the other {count}.',
  },
  imbalanced: {
    es: 'Las clases están descompensadas: {positives} positivas y {negatives} negativas. Se puede entrenar, pero añadir más de la que escasea suele ayudar.',
    en: 'The classes are out of balance: {positives} positive and {negatives} negative. Training works, but more of the rarer one usually helps.',
  },
  'not-spanish': {
    es: 'Filas que no parecen escritas en español: {count}. El modelo lee español; mejor quitarlas.',
    en: 'Rows that do not seem to be in Spanish: {count}. The model reads Spanish; better to remove them.',
  },
  'short-texts': {
    es: 'Textos de menos de {words} palabras: {count}. Enseñan poco, pero no estorban si la etiqueta es clara.',
    en: 'Texts of fewer than {words} words: {count}. They teach little, but do no harm where the label is clear.',
  },
  'long-texts': {
    es: 'Textos de más de {characters} caracteres: {count}. Suelen mezclar elogios y quejas; si puedes, pártelos o resúmelos.',
    en: 'Texts of over {characters} characters: {count}. They tend to mix praise and complaint; split or shorten them if you can.',
  },
  'repaired-texts': {
    es: 'Textos mal decodificados («habitaciÃ³n») que se han reparado: {count}. Comprueba alguno y, si puedes, guarda el archivo en UTF-8.',
    en: 'Texts that were decoded wrongly ("habitaciÃ³n") and have been repaired: {count}. Check one or two and, if you can, save the file as UTF-8.',
  },
  'mixed-encodings': {
    es: 'Unas líneas están en UTF-8 y otras en Windows-1252; se ha leído cada una en la suya. Si puedes, guarda el archivo en UTF-8.',
    en: 'Some lines are UTF-8 and others Windows-1252; each was read as what it is. If you can, save the file as UTF-8.',
  },
  // Rows
  'row-without-tab': {
    es: 'No hay tabulador entre el texto y la etiqueta.',
    en: 'There is no tab between the text and the label.',
  },
  'row-with-extra-fields': {
    es: 'Hay {fields} campos y deben ser {expected}. Si el texto lleva el separador dentro, ponlo entre comillas.',
    en: 'There are {fields} fields and there must be {expected}. If the text has the separator in it, put it in quotes.',
  },
  'row-with-missing-fields': {
    es: 'Hay {fields} campos y deben ser {expected}: falta el texto o la etiqueta.',
    en: 'There are {fields} fields and there must be {expected}: the text or the label is missing.',
  },
  'row-with-broken-quotes': {
    es: 'Las comillas no se cierran donde deben. Las de dentro de un texto van dobles.',
    en: 'The quotes do not close where they should. Those within a text are doubled.',
  },
  'row-not-json': {
    es: 'La línea no es un objeto JSON.',
    en: 'The line is not a JSON object.',
  },
  'row-with-unknown-label': {
    es: 'No entiendo la etiqueta. Valen 1 y 0, positivo y negativo, sí y no, o de 1 a 5 estrellas, del mismo modo en todo el archivo.',
    en: 'The label is not one we know. 1 and 0, positive and negative, yes and no, or 1 to 5 stars will do, the same way in all the file.',
  },
  'row-without-label': {
    es: 'No hay etiqueta.',
    en: 'There is no label.',
  },
  'row-neutral': {
    es: 'Es neutra (3 estrellas, por ejemplo): ni positiva ni negativa, así que no enseña nada.',
    en: 'It is neutral (3 stars, say): neither positive nor negative, so it teaches nothing.',
  },
  'row-without-text': {
    es: 'No hay texto delante de la etiqueta.',
    en: 'There is no text before the label.',
  },
  'row-too-long': {
    es: 'El texto pasa de {max} caracteres.',
    en: 'The text is over {max} characters.',
  },
} as const;
