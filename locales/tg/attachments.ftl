# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Ҳуҷҷатҳои замима
attachments-hint = Хонандагон метавонанд онҳоро кушоянд ё боргирӣ кунанд; онҳо якҷо бо матн барои ҳама кушода мешаванд.
attachments-library = Кушодани китобхона
attachments-none = Дар китобхона ҳанӯз ҳуҷҷате нест. Он чи ба он ҷо супорида мешавад, дарҳол дар ин ҷо замима шуда метавонад.
attachments-error-many = Ҳуҷҷатҳо набояд аз 20 адад зиёд бошанд.
attachments-error-unknown = Яке аз ин ҳуҷҷатҳо дар китобхонаи Шумо нест.
attachments-alone = Файлҳои алоҳида
attachments-alone-hint = Файли алоҳида ҳангоми нигоҳ доштан худаш ҳуҷҷат мешавад.
