# Review by a native reader: the whole file; above all the word for a correction
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = سمونه بیاکتنې ته ولېږل شوه
achievements-way-correction-returned = سمونه د بدلون لپاره بېرته ولېږل شوه
achievements-way-correction-released = سمونه خپره شوه
achievements-way-correction-discarded = سمونه لرې شوه

# The form.
correction-edit-done = سمونه بشپړه ده. بیاکتونکي ته دې ولېږل شي.
correction-edit-text = دا متن خپور شوی دی. تر هغه چې یو بیاکتونکی ستاسو کلمې خپرې نه کړي، لوستونکي پخوانی متن ویني.

# A reviewer reads a correction.
correction-review-title = د سمونې بیاکتنه
correction-changes = د لوستونکو لپاره به څه بدل شي
correction-waits = د دې متن یوه سمونه د بیاکتونکي په تمه ده.
correction-in-work = یو همکار دا متن سموي. لوستونکي هماغه خپور شوی متن ویني.
correction-show = وښایئ چې څه به بدل شي
correction-release = سمونه خپرول
correction-flash-submitted = بیاکتنې ته ولېږل شوه. لوستونکي سم شوی متن هغه وخت ویني چې بیاکتونکی یې خپور کړي.
correction-flash-released = خپره شوه. لوستونکي اوس سم شوی متن ویني.
correction-discard = سمونه لرې کول
correction-discard-text = لوستونکي هماغه اوسنی متن ویني او بله سمونه له هماغه پیلېږي. د دې سمونې کلمې د نسخو په لیست کې پاتې کېږي.
correction-flash-discarded = سمونه لرې شوه. لوستونکي هماغه اوسنی متن ویني.
correction-conflict-none = د دې متن هېڅ سمونه نشته؛ یو همکار هغه خپره کړې یا لرې کړې ده.
