# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Справочный лист: { $topic }. Пусто, если текст об этом ничего не говорит.
open-data-inside = Внутри ячейки апостроф ставится и перед строкой или частью после точки с запятой, если она начиналась бы как формула. В JSON слова приведены в точности.
