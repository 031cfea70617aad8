# Review by a native reader: the whole file; above all correction-show
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Ислоҳ ба баррасӣ фиристода шуд
achievements-way-correction-returned = Ислоҳ барои тағйир баргардонида шуд
achievements-way-correction-released = Ислоҳ нашр шуд
achievements-way-correction-discarded = Аз ислоҳ даст кашида шуд

# The form.
correction-edit-done = Ислоҳ тайёр аст. Ба баррасикунанда фиристода шавад.
correction-edit-text = Ин матн нашр шудааст. То баррасикунанда калимаҳои Шуморо нашр накунад, хонандагон матни пештараро мебинанд.

# A reviewer reads a correction.
correction-review-title = Баррасии ислоҳ
correction-changes = Барои хонандагон чӣ тағйир меёбад
correction-waits = Ислоҳи ин матн баррасикунандаро интизор аст.
correction-in-work = Ҳамкоре ин матнро ислоҳ мекунад. Хонандагон ҳамон матни нашршударо мебинанд.
correction-show = Нишон додани он чи тағйир меёбад
correction-release = Нашр кардани ислоҳ
correction-flash-submitted = Ба баррасӣ фиристода шуд. Хонандагон матни ислоҳшударо пас аз нашри баррасикунанда мебинанд.
correction-flash-released = Нашр шуд. Хонандагон акнун матни ислоҳшударо мебинанд.
correction-discard = Даст кашидан аз ислоҳ
correction-discard-text = Хонандагон ҳамон матни нашршударо мебинанд ва ислоҳи навбатӣ аз он оғоз меёбад. Калимаҳои ин ислоҳ дар рӯйхати нусхаҳо мемонанд.
correction-flash-discarded = Аз ислоҳ даст кашида шуд. Хонандагон ҳамон матни нашршударо мебинанд.
correction-conflict-none = Ислоҳи ин матн нест; ҳамкоре онро нашр кардааст ё аз он даст кашидааст.
