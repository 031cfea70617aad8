# Review by a native reader: the whole file; above all the word for a correction
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = سمونه بیاکتنې ته ولېږل شوه
achievements-way-correction-returned = سمونه د بدلون لپاره بېرته ولېږل شوه
achievements-way-correction-released = سمونه خپره شوه

# The form.
correction-edit-done = سمونه بشپړه ده. بیاکتونکي ته دې ولېږل شي.
correction-edit-text = دا متن خپور شوی دی. تر هغه چې یو بیاکتونکی ستاسو کلمې خپرې نه کړي، لوستونکي پخوانی متن ویني.

# A reviewer reads a correction.
correction-review-title = د سمونې بیاکتنه
correction-changes = د لوستونکو لپاره به څه بدل شي
correction-waits = د دې متن یوه سمونه د بیاکتونکي په تمه ده.
correction-in-work = یو همکار دا متن سموي. لوستونکي هماغه خپور شوی متن ویني.
correction-show = وښایئ چې څه به بدل شي
correction-flash-released = خپره شوه. لوستونکي اوس سم شوی متن ویني.
