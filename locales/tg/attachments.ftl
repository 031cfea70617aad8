# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Ҳуҷҷатҳои замима
attachments-hint = Хонандагон метавонанд онҳоро кушоянд ё боргирӣ кунанд; онҳо якҷо бо матн барои ҳама кушода мешаванд.
attachments-library = Кушодани китобхона
attachments-none = Дар китобхона ҳанӯз ҳуҷҷате нест. Файл дар саҳифаи худаш қисми ҳуҷҷат мешавад.
attachments-error-many = Ҳуҷҷатҳо набояд аз 20 адад зиёд бошанд.
attachments-error-unknown = Яке аз ин ҳуҷҷатҳо дар китобхонаи Шумо нест.
